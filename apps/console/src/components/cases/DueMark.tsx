import { formatDue, formatExact } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words, type CaseState, type Urgency } from "@juxin/ui/words.ts";
import { useNow } from "../useNow.ts";
import css from "./DueMark.module.css";

const shapes: Record<Urgency, React.ReactNode> = {
  red: <path d="M8 1.5 15 14H1Z M8 6v4 M8 11.6v.8" />,
  amber: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  calm: <circle cx="8" cy="8" r="5.2" />,
  done: <path d="M3 8.5 6.5 12 13 4.5" />,
};

interface Props {
  urgency: Urgency;
  dueAt: string;
  /** Says how it ended, where no time runs any more. */
  state: CaseState;
}

/** How pressing a case is: shape, colour and words say the same, so that none is needed alone. */
export function DueMark({ urgency, dueAt, state }: Props) {
  const t = useText(words);
  const locale = useLocale();
  const now = useNow();
  return (
    <span className={css.due} data-urgency={urgency} title={formatExact(dueAt)}>
      <svg viewBox="0 0 16 16" aria-hidden>
        {shapes[urgency]}
      </svg>
      {urgency === "done" ? t.caseState[state] : formatDue(dueAt, now, locale)}
    </span>
  );
}
