import { useText } from "@juxin/ui/web/useText.ts";
import type { Me } from "../api.ts";
import { Button } from "../components/Button.tsx";
import { Empty } from "../components/Empty.tsx";
import { Fault } from "../components/Fault.tsx";
import { Screen } from "../components/Screen.tsx";
import { appText } from "./appText.ts";
import { endSession } from "./session.ts";
import { useWrite } from "./useWrite.ts";

/** A staff account on the workers' page: say where its own place is. */
export function StaffHere({ me }: { me: Me }) {
  const t = useText(appText);
  const leave = useWrite(() => endSession(me.accountId));
  return (
    <Screen title={t.staffTitle} quietTitle nav={false}>
      <Empty icon="person" title={t.staffTitle}>
        <p>{t.staff}</p>
        <a className="button button-primary" href="/">
          <span>{t.goConsole}</span>
        </a>
        <Button busy={leave.isPending} onClick={() => leave.mutate(undefined)}>
          {t.signOut}
        </Button>
        <Fault error={leave.error} />
      </Empty>
    </Screen>
  );
}
