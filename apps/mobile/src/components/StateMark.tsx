import { words, type CaseState, type Urgency } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";

/** The state of a demand in a word; late ones carry the word too, never colour alone. */
export function StateMark({ state, urgency }: { state: CaseState; urgency: Urgency }) {
  const t = useText(words);
  return (
    <span className="marks">
      <span className={`mark mark-${state}`}>{t.caseState[state]}</span>
      {(urgency === "red" || urgency === "amber") && state !== "resolved" && (
        <span className={`mark mark-${urgency}`}>{t.urgency[urgency]}</span>
      )}
    </span>
  );
}
