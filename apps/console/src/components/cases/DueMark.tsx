import { formatDue, formatExact } from "@juxin/ui/format.ts";
import { useLocale } from "@juxin/ui/web/useText.ts";
import type { Urgency } from "@juxin/ui/words.ts";
import { useNow } from "../useNow.ts";
import css from "./DueMark.module.css";

const shapes: Record<Exclude<Urgency, "done">, React.ReactNode> = {
  red: <path d="M8 1.5 15 14H1Z M8 6v4 M8 11.6v.8" />,
  amber: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  calm: <circle cx="8" cy="8" r="5.2" />,
};

interface Props {
  urgency: Urgency;
  dueAt: string;
}

/**
 * How pressing a case is: shape, colour and words say the same, so that none is needed alone.
 * Nothing where no time runs any more; how it ended is said by its state.
 */
export function DueMark({ urgency, dueAt }: Props) {
  const locale = useLocale();
  const now = useNow();
  if (urgency === "done") return null;
  return (
    <span className={css.due} data-urgency={urgency} title={formatExact(dueAt)}>
      <svg viewBox="0 0 16 16" aria-hidden>
        {shapes[urgency]}
      </svg>
      {formatDue(dueAt, now, locale)}
    </span>
  );
}
