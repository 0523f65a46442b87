import { useText } from "@juxin/ui/web/useText.ts";
import { outbox, useOutbox } from "../../app/outbox.ts";
import { useMe } from "../../app/session.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Screen } from "../../components/Screen.tsx";
import { isOpen } from "../../outbox/item.ts";
import { Waits } from "../../components/Waits.tsx";
import { waitingText } from "./waitingText.ts";

/** Everything that is still on the phone. */
export default function Waiting() {
  const t = useText(waitingText);
  const me = useMe();
  const { items, sending, loose } = useOutbox();
  const open = items.filter(isOpen);
  const due = open.some((item) => item.state === "waiting" && item.account === me.accountId);
  return (
    <Screen
      title={t.title}
      back="/"
      bar={
        due && (
          <Button look="primary" busy={sending !== null} onClick={() => void outbox.hurry()}>
            {sending === null ? t.sendNow : t.sending}
          </Button>
        )
      }
    >
      {open.length === 0 ? (
        <Empty icon="check" title={t.emptyTitle}>
          <p>{t.empty}</p>
          <ButtonLink to="/demands">{t.mine}</ButtonLink>
        </Empty>
      ) : (
        <>
          <p className="hint">{loose.size > 0 ? t.looseIntro : t.intro}</p>
          {open.map((item) => (
            <Waits key={item.id} item={item} />
          ))}
        </>
      )}
    </Screen>
  );
}
