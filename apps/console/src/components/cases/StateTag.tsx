import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { words, type CaseState } from "@juxin/ui/words.ts";
import css from "./StateTag.module.css";

interface Props {
  state: CaseState;
  abilities: readonly Schemas["CaseAbility"][];
}

/** How far a case is; in vermilion only where the reader's unit has to take it on. */
export function StateTag({ state, abilities }: Props) {
  const t = useText(words);
  const hand = abilities.includes("accept") || abilities.includes("receive");
  return (
    <span className={css.state} data-state={state} data-hand={hand || undefined}>
      {t.caseState[state]}
    </span>
  );
}
