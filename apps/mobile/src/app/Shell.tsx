import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, type ReactNode } from "react";
import { useLocation } from "wouter";
import { Button } from "../components/Button.tsx";
import { Empty } from "../components/Empty.tsx";
import { Fault } from "../components/Fault.tsx";
import { Icon } from "../components/Icon.tsx";
import { Screen } from "../components/Screen.tsx";
import { appText } from "./appText.ts";
import { Crash } from "./Crash.tsx";
import { outbox, useOutbox } from "./outbox.ts";
import { metaQuery } from "./queries.ts";
import { Routes } from "./Routes.tsx";
import { loadAhead, SignIn, Welcome } from "./screens.ts";
import { MeContext, settleIn, useSession } from "./session.ts";
import { StaffHere } from "./StaffHere.tsx";
import { useOnline } from "./useOnline.ts";

const signedOutPages = new Set(["/about", "/settings"]);
/** Questionnaires are answered by whoever has the link; who that is plays no part. */
const isForAnybody = (page: string): boolean => page.startsWith("/q/");

/** Who is here decides what is shown: sign-in, the service text, or the screens. */
export function Shell() {
  const t = useText(appText);
  const online = useOnline();
  const [here] = useLocation();
  const session = useSession();
  const meta = useQuery(metaQuery);
  const me = session.data;
  const worker = me?.kind === "worker" ? me : null;

  useEffect(() => {
    if (worker === null) return outbox.setAccount(null);
    loadAhead();
    void settleIn(worker);
  }, [worker]);

  let screen: ReactNode;
  if (isForAnybody(here)) screen = <Routes />;
  else if (me === undefined)
    screen = session.isError ? (
      <main className="content">
        <Fault error={session.error} onRetry={() => void session.refetch()} />
      </main>
    ) : (
      <Opening />
    );
  else if (me === null && !signedOutPages.has(here)) screen = <SignIn />;
  else if (me?.kind === "staff") screen = <StaffHere me={me} />;
  else if (me?.consentNeeded.includes("service") && !signedOutPages.has(here))
    screen = <Welcome me={me} />;
  else screen = <Routes />;

  return (
    <MeContext value={me ?? null}>
      <div className="page">
        <aside aria-label={t.notes}>
          {(meta.data?.demo || me?.demo) && <p className="demo-mark">{t.demo}</p>}
          {!online && (me || isForAnybody(here)) && (
            <p className="offline" role="status">
              <Icon name="offline" size={18} />
              {t.offline}
            </p>
          )}
        </aside>
        <Crash key={here} fallback={<Broken />}>
          <Suspense fallback={<Opening />}>{screen}</Suspense>
        </Crash>
      </div>
    </MeContext>
  );
}

function Opening() {
  const t = useText(appText);
  return (
    <p className="loading" role="status">
      <span className="spinner" aria-hidden="true" />
      {t.opening}
    </p>
  );
}

function Broken() {
  const t = useText(appText);
  const { loose } = useOutbox();
  const title = loose.size > 0 ? t.crashedLoose : t.crashed;
  return (
    <Screen title={title} quietTitle nav={false}>
      <Empty icon="warn" title={title}>
        <Button look="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </Empty>
    </Screen>
  );
}
