import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Me } from "../../app/session.ts";
import { useVisitOutbox } from "../../walk/outbox.ts";
import { visitText } from "./text.ts";
import css from "./Visits.module.css";

/** What is on this device and not yet with the server is always in sight. */
export function OutboxLine({ me }: { me: Me }) {
  const t = useText(visitText);
  const { items, sending, loose } = useVisitOutbox();
  const own = items.filter(({ account }) => account === me.accountId);
  const waiting = own.filter(({ state }) => state === "waiting").length;
  const refused = own.filter(({ state }) => state === "refused").length;
  const beside = own.filter(({ sent }) => sent?.applied === false).length;
  const said = [
    ...(waiting === 0 ? [] : [sending === null ? t.waiting(waiting) : t.sending]),
    ...(refused === 0 ? [] : [t.refused(refused)]),
    ...(beside === 0 ? [] : [t.beside(beside)]),
  ];
  return (
    <div role="status">
      {said.length > 0 && (
        <Link
          to="/visits"
          search={(was) => ({ ...was, show: "outbox" })}
          className={css.outboxLine}
          data-hand={refused > 0 || loose.size > 0 || undefined}
        >
          <span>
            {said.join(" · ")}
            {loose.size > 0 && <small>{t.loose}</small>}
          </span>
          <span className="nowrap">{t.seeOutbox}</span>
        </Link>
      )}
    </div>
  );
}
