import { useState } from "react";
import { Button, Segmented } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Locale } from "@juxin/ui/i18n.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { setPreferences, usePreferences } from "../../app/preferences.ts";
import { meQuery, useMe, useSetLook } from "../../app/session.ts";
import { ChangePassword } from "./ChangePassword.tsx";
import { EnrolTotp } from "./EnrolTotp.tsx";
import { Sessions } from "./Sessions.tsx";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

/** Who I am, and with it the list of sessions. */
function useAskAgain(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: meQuery.queryKey });
}

export function AccountPage() {
  const askAgain = useAskAgain();
  const t = useText(accountText);
  const said = useText(words);
  const me = useMe();
  return (
    <div className={css.page}>
      <h1>{t.title}</h1>
      <section className={css.card}>
        <h2>{t.me.heading}</h2>
        <dl className={css.rows}>
          <dt>{t.me.name}</dt>
          <dd>{me.name ?? t.me.none}</dd>
          <dt>{t.me.phone}</dt>
          <dd>{me.phone ?? t.me.none}</dd>
          <dt>{t.me.grants}</dt>
          <dd>
            {me.grants.length === 0
              ? t.me.noGrants
              : me.grants.map((grant) => (
                  <p key={grant.id}>
                    {t.me.grant(
                      said.role[grant.role],
                      grant.areaName,
                      said.line[grant.line],
                      grant.unit.name,
                    )}
                  </p>
                ))}
          </dd>
        </dl>
      </section>
      <Looks />
      <Sessions />
      <Totp />
      <section className={css.card}>
        <h2>{t.password.heading}</h2>
        <ChangePassword done={askAgain} />
      </section>
    </div>
  );
}

function Looks() {
  const t = useText(accountText).look;
  const { locale, theme, print, density } = usePreferences();
  const setLook = useSetLook();
  return (
    <section className={css.card}>
      <h2>{t.heading}</h2>
      <dl className={css.rows}>
        <dt>{t.language}</dt>
        <dd>
          <Segmented<Locale>
            aria-label={t.language}
            value={locale}
            onChange={(next) => setLook({ locale: next })}
            options={[
              { value: "zh", label: "中文" },
              { value: "en", label: "English" },
            ]}
          />
        </dd>
        <dt>{t.theme}</dt>
        <dd>
          <Segmented
            aria-label={t.theme}
            value={theme}
            onChange={(next) => setPreferences({ theme: next })}
            options={(["system", "light", "dark"] as const).map((value) => ({
              value,
              label: t.themes[value],
            }))}
          />
        </dd>
        <dt>{t.print}</dt>
        <dd>
          <Segmented
            aria-label={t.print}
            value={print}
            onChange={(next) => setLook({ print: next })}
            options={(["normal", "large"] as const).map((value) => ({
              value,
              label: t.prints[value],
            }))}
          />
        </dd>
        <dt>{t.density}</dt>
        <dd>
          <Segmented
            aria-label={t.density}
            value={density}
            onChange={(next) => setPreferences({ density: next })}
            options={(["comfortable", "compact"] as const).map((value) => ({
              value,
              label: t.densities[value],
            }))}
          />
        </dd>
      </dl>
    </section>
  );
}

function Totp() {
  const askAgain = useAskAgain();
  const t = useText(accountText).totp;
  const me = useMe();
  const [binding, setBinding] = useState(false);
  return (
    <section className={css.card}>
      <h2>{t.heading}</h2>
      {me.totp === "enrolled" ? (
        <p>{t.enrolled}</p>
      ) : binding ? (
        <EnrolTotp done={askAgain} />
      ) : (
        <>
          <p style={{ marginBottom: 8 }}>{t.none}</p>
          <Button onClick={() => setBinding(true)}>{t.bind}</Button>
        </>
      )}
    </section>
  );
}
