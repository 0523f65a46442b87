import { formatMoment, nextStep } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Link } from "wouter";
import type { CaseSummary } from "../api.ts";
import { useSaid } from "../app/outbox.ts";
import { useCategories } from "../app/useCategories.ts";
import { useNow } from "../app/useNow.ts";
import { outboxText } from "./outboxText.ts";
import { StateMark } from "./StateMark.tsx";

/** One demand in a list: what it is, how far it is, what comes next. */
export function CaseRow({ item }: { item: CaseSummary }) {
  const locale = useLocale();
  const now = useNow();
  const { nameOf } = useCategories();
  const next = nextStep(item, now, locale, "asker");
  const t = useText(outboxText);
  const said = useSaid().has(item.id);
  const closed = ["confirmed", "archived", "withdrawn"].includes(item.state);
  return (
    <Link href={`/demands/${item.id}`} className="card case-row">
      <span className="case-head">
        <strong>{nameOf(item.category)}</strong>
        <StateMark state={item.state} urgency={item.urgency} />
      </span>
      {item.text !== null && <span className="case-text">{item.text}</span>}
      <small>
        {said ? t.said : closed ? formatMoment(item.openedAt, now, locale) : next.sentence}
      </small>
    </Link>
  );
}
