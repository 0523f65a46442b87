import { useText } from "@juxin/ui/web/useText.ts";
import { Link } from "wouter";
import { useOutbox } from "../app/outbox.ts";
import { Icon } from "./Icon.tsx";
import { outboxText } from "./outboxText.ts";

/** 1 件等待发送: what is on the phone and not yet on the server is always in sight. */
export function OutboxLine() {
  const t = useText(outboxText);
  const { items, sending, loose } = useOutbox();
  const waiting = items.filter((item) => item.state === "waiting");
  const refused = items.filter((item) => item.state === "refused");
  if (waiting.length + refused.length === 0) return null;
  return (
    <Link
      href="/waiting"
      className={`card outbox-line${refused.length > 0 || loose.size > 0 ? " outbox-refused" : ""}`}
    >
      <Icon name={refused.length > 0 || loose.size > 0 ? "warn" : "box"} />
      <span role="status">
        {waiting.length > 0 && (
          <span>{sending === null ? t.waiting(waiting.length) : t.sending}</span>
        )}
        {loose.size > 0 && <span>{t.loose}</span>}
        {refused.length > 0 && <span>{t.refused(refused.length)}</span>}
      </span>
      <Icon name="next" size={20} />
    </Link>
  );
}
