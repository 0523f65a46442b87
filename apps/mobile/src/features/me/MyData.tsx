import { formatDay, words } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { api, take } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { Button } from "../../components/Button.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Correct } from "./Correct.tsx";
import { Erase } from "./Erase.tsx";
import { ListRows } from "./ListRows.tsx";
import { myDataText } from "./myDataText.ts";

/** Everything held about the rider: see, correct, export, erase. Never kept on the phone. */
export default function MyData() {
  const t = useText(myDataText);
  const { line } = useText(words);
  const locale = useLocale();
  const now = useNow();
  const [correcting, setCorrecting] = useState(false);
  const query = useQuery({
    queryKey: ["myData"],
    queryFn: () => take(api.GET("/api/v1/me/data")),
    gcTime: 0,
  });
  if (correcting) return <Correct onDone={() => setCorrecting(false)} />;
  return (
    <Screen title={t.title} back="/me">
      <Loaded query={query}>
        {({ account, cases, lists, accesses }) => (
          <>
            <section className="card">
              <h2>{t.about}</h2>
              <dl className="facts">
                <dt>{t.name}</dt>
                <dd>{account.name ?? t.none}</dd>
                <dt>{t.phone}</dt>
                <dd>{account.phone ?? t.none}</dd>
                <dt>{t.area}</dt>
                <dd>{account.area ?? t.none}</dd>
                <dt>{t.line}</dt>
                <dd>{account.line === null ? t.none : line[account.line]}</dd>
                <dt>{t.since}</dt>
                <dd>{formatDay(account.createdAt, now, locale)}</dd>
              </dl>
              <Button onClick={() => setCorrecting(true)}>{t.correct}</Button>
              <p className="section-head">
                <span>{t.demands(cases.length)}</span>
                <Link href="/demands">{t.seeDemands}</Link>
              </p>
              <ListRows rows={lists} />
              <p className="section-head">
                <span>{t.looked(accesses.length)}</span>
                <Link href="/me/accesses">{t.seeLooked}</Link>
              </p>
            </section>
            <section className="card">
              <h2>{t.export}</h2>
              <p>{t.exportBody}</p>
              <a className="button button-plain" href="/api/v1/me/data/export" download>
                <span>{t.exportDo}</span>
              </a>
              {/MicroMessenger/i.test(navigator.userAgent) && (
                <p className="hint">{t.exportWechat}</p>
              )}
            </section>
            <Erase />
          </>
        )}
      </Loaded>
    </Screen>
  );
}
