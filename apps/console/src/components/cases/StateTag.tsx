import { useText } from "@juxin/ui/web/useText.ts";
import { words, type CaseState } from "@juxin/ui/words.ts";
import css from "./StateTag.module.css";

export function StateTag({ state }: { state: CaseState }) {
  const t = useText(words);
  return (
    <span className={css.state} data-state={state}>
      {t.caseState[state]}
    </span>
  );
}
