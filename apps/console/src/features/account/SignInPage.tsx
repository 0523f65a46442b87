import { useState } from "react";
import { Button, Select, Tabs } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { homeOf } from "../../app/places.tsx";
import { setPreferences } from "../../app/preferences.ts";
import { metaQuery, useEnter, type Me } from "../../app/session.ts";
import { appText } from "../../app/text.ts";
import { DemoMark } from "../../components/DemoMark.tsx";
import { Failure } from "../../components/Failure.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { PasswordForm } from "./PasswordForm.tsx";
import { PersonaCards } from "./PersonaCards.tsx";
import { accountText } from "./text.ts";
import css from "./SignInPage.module.css";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const t = useText(accountText).signIn;
  const app = useText(appText);
  const said = useText(words);
  const locale = useLocale();
  const { next } = route.useSearch();
  const router = useRouter();
  const enter = useEnter();
  const [district, setDistrict] = useState<string>();
  const meta = useQuery(metaQuery);

  const entered = async (me: Me) => {
    enter(me);
    await router.invalidate();
    if (next !== undefined && next.startsWith("/") && !next.startsWith("//"))
      router.history.push(next);
    else await router.navigate({ to: homeOf(me) });
  };
  const districts = meta.data?.districts ?? [];
  const where = district ?? (districts.length === 1 ? districts[0]?.code : undefined);
  return (
    <main className={css.page} id="main">
      <header className={css.top}>
        <img src="/mark.svg" alt="" width={40} height={40} />
        <div>
          <strong>{said.product}</strong>
          <p className="soft">{meta.data?.district?.name ?? t.lead}</p>
        </div>
        {meta.data?.demo && <DemoMark />}
        <Button
          type="text"
          onClick={() => setPreferences({ locale: locale === "zh" ? "en" : "zh" })}
        >
          {app.language}
        </Button>
      </header>
      {meta.isError && <Failure error={meta.error} retry={() => void meta.refetch()} />}
      {meta.data?.demo && <PersonaCards personas={meta.data.personas} />}
      <section className={css.card}>
        <h1>{t.title}</h1>
        {next !== undefined && next !== "/" && <p className="soft">{t.back}</p>}
        {districts.length > 1 && (
          <Select
            aria-label={t.district}
            placeholder={t.district}
            style={{ width: "100%" }}
            value={district}
            onChange={setDistrict}
            options={districts.map((one) => ({ value: one.code, label: one.name }))}
          />
        )}
        <Tabs
          items={[
            {
              key: "password",
              label: t.byPassword,
              children: <PasswordForm district={where} entered={entered} />,
            },
            {
              key: "code",
              label: t.byCode,
              children: <CodeForm district={where} entered={entered} />,
            },
          ]}
        />
      </section>
    </main>
  );
}
