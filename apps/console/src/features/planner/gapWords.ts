import { formatNumber } from "@juxin/ui/format.ts";
import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

/** What rounding leaves of sums of many weights: less than one person in a million. */
const rounding = 1e-6;
/** Below this a gap would be said as 0.0%, which sounds like a proof. */
const sayable = 0.0005;

/** A share from 0 to 1 as 62.3%; a plan is often better by less than one in a hundred. */
export const percent = (share: number): string => `${formatNumber(share * 100, 1)}%`;

/** How sure an answer is; `gap` is a fraction of its objective. */
export function gapWords(
  t: Pick<TextOf<typeof zh>, "optimal" | "nearly" | "bounded">,
  { proven, gap }: { proven: boolean; gap: number },
): string {
  if (proven || gap < rounding) return t.optimal;
  return gap < sayable ? t.nearly(percent(0.001)) : t.bounded(percent(gap));
}
