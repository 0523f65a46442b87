import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { outbox, useOutbox } from "../../app/outbox.ts";
import { useSentences } from "../../app/sentences.ts";
import { useMe } from "../../app/session.ts";
import { useCategories } from "../../app/useCategories.ts";
import { useNow } from "../../app/useNow.ts";
import { Button } from "../../components/Button.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import type { OutboxItem } from "../../outbox/item.ts";
import { backToDraft } from "./backToDraft.ts";
import { waitingText } from "./waitingText.ts";

/** One demand that is still on the phone: why, and what can be done. */
export function Waits({ item }: { item: OutboxItem }) {
  const t = useText(waitingText);
  const locale = useLocale();
  const now = useNow();
  const me = useMe();
  const { nameOf } = useCategories();
  const { sending } = useOutbox();
  const { sayReason, sayIssue } = useSentences();
  const [, navigate] = useLocation();
  const [dropping, setDropping] = useState(false);
  const mine = item.account === me.accountId;
  // 等网络 already says it all where the network is what is missing.
  const told = item.state === "refused" || item.fault?.reason.startsWith("network.") === false;
  const edit = async (): Promise<void> => {
    await backToDraft(item);
    await outbox.remove(item.id);
    navigate("/ask/words");
  };
  return (
    <article className={`card waits${item.state === "refused" ? " waits-refused" : ""}`}>
      <p className="case-head">
        <strong>{mine ? nameOf(item.body.category) : t.title}</strong>
        <span className={`mark mark-${item.state === "refused" ? "red" : "amber"}`}>
          {item.state === "refused" ? t.refused : sending === item.id ? t.sending : t.waits}
        </span>
      </p>
      {mine && <p className="whole-text">{item.body.text}</p>}
      <p className="hint">
        {t.written(formatMoment(item.createdAt, now, locale))}
        {item.photos.length > 0 && ` · ${t.photos(item.photos.length)}`}
      </p>
      {!mine && <p>{t.otherAccount}</p>}
      {mine && told && item.fault !== null && (
        <p className={item.state === "refused" ? "fault-line" : "hint"} role="status">
          {item.fault.issues?.[0] !== undefined && item.fault.reason === "request.invalid"
            ? sayIssue(item.fault.issues[0].reason)
            : sayReason(item.fault)}
        </p>
      )}
      <div className="pair">
        <Button look="quiet" onClick={() => setDropping(true)}>
          {t.drop}
        </Button>
        {mine && item.state === "refused" && <Button onClick={() => void edit()}>{t.edit}</Button>}
        {mine && item.state === "refused" && (
          <Button onClick={() => void outbox.retryRefused(item.id)}>{t.again}</Button>
        )}
      </div>
      <Sheet title={t.dropTitle} open={dropping} onClose={() => setDropping(false)}>
        <p>{t.dropBody}</p>
        <Button look="danger" onClick={() => void outbox.remove(item.id)}>
          {t.dropYes}
        </Button>
        <Button onClick={() => setDropping(false)}>{t.keep}</Button>
      </Sheet>
    </article>
  );
}
