import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { statementText } from "./text.ts";

/** Says a count of people; fewer than five are not told outside the unit that looks after them. */
export function useCount(): (count: number | null) => string {
  const t = useText(statementText);
  return (count) => (count === null ? t.few : formatNumber(count));
}
