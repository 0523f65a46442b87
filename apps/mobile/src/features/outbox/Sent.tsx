import { nextStep } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { outbox, useOutbox } from "../../app/outbox.ts";
import { caseQuery } from "../../app/queries.ts";
import { useNow } from "../../app/useNow.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Screen } from "../../components/Screen.tsx";
import type { OutboxItem } from "../../outbox/item.ts";
import { Waits } from "../../components/Waits.tsx";
import { waitingText } from "./waitingText.ts";

/** After sending: gone out with its number, or safe on the phone. It changes by itself. */
export default function Sent({ id }: { id: string }) {
  const t = useText(waitingText);
  const { items, sending, loose } = useOutbox();
  const item = items.find((each) => each.id === id);
  const home = (
    <ButtonLink to="/" look={item?.state === "waiting" ? "primary" : "quiet"}>
      {t.home}
    </ButtonLink>
  );

  if (item === undefined || item.state === "sent")
    return (
      <Screen
        title={t.sentTitle}
        quietTitle
        nav={false}
        bar={
          <>
            <ButtonLink
              to={item?.sent ? `/demands/${item.sent.caseId}` : "/demands"}
              look="primary"
            >
              {item?.sent ? t.see : t.mine}
            </ButtonLink>
            {home}
          </>
        }
      >
        <Empty icon="check" title={t.sentTitle}>
          {item?.sent ? <Received sent={item.sent} /> : <p>{t.gone}</p>}
        </Empty>
      </Screen>
    );
  if (item.state === "refused")
    return (
      <Screen title={t.refused} back="/" bar={home}>
        <Waits item={item} />
      </Screen>
    );
  const [title, body] = loose.has(id) ? [t.looseTitle, t.looseBody] : [t.savedTitle, t.savedBody];
  const busy = sending === id || (item.tries === 0 && navigator.onLine);
  return (
    <Screen
      title={title}
      quietTitle
      nav={false}
      bar={
        <>
          {home}
          <Button busy={busy} onClick={() => void outbox.hurry()}>
            {busy ? t.sending : t.sendNow}
          </Button>
        </>
      }
    >
      <Empty icon={loose.has(id) ? "warn" : "box"} title={busy ? t.sending : title}>
        {!busy && <p>{body}</p>}
      </Empty>
    </Screen>
  );
}

/** The number, and who has it now. */
function Received({ sent }: { sent: NonNullable<OutboxItem["sent"]> }) {
  const t = useText(waitingText);
  const locale = useLocale();
  const now = useNow();
  const { data } = useQuery(caseQuery(sent.caseId));
  return (
    <>
      <p className="number">{t.number(sent.number)}</p>
      {data !== undefined && <p>{nextStep(data, now, locale, "asker").sentence}</p>}
    </>
  );
}
