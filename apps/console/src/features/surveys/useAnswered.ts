import { useText } from "@juxin/ui/web/useText.ts";
import type { Survey } from "./queries.ts";
import { surveyText } from "./text.ts";

/** How many answered, in words: nobody, fewer than five, or the number. */
export function useAnswered() {
  const t = useText(surveyText);
  return ({ count, fewer }: Survey["answered"]): string =>
    fewer || count === null ? t.fewer : count === 0 ? t.nobody : t.people(count);
}
