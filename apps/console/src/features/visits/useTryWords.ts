import { useText } from "@juxin/ui/web/useText.ts";
import type { Visit } from "./queries.ts";
import { visitText } from "./text.ts";

/** What came of a visit or a call, in a few words. */
export function useTryWords() {
  const t = useText(visitText);
  return ({ answer, outcome }: NonNullable<Visit["last"]>): string =>
    answer !== null ? t.answers[answer] : outcome !== null ? t.outcomes[outcome] : "";
}
