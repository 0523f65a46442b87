import type { Icon, Theme } from "../theme.ts";
import { doorThemes } from "./door.ts";
import { familyThemes } from "./family.ts";
import { injuryThemes } from "./injury.ts";
import { otherThemes } from "./other.ts";
import { parkingThemes } from "./parking.ts";
import { payThemes } from "./pay.ts";
import { restThemes } from "./rest.ts";
import { safetyThemes } from "./safety.ts";
import { trainingThemes } from "./training.ts";

export const themes: readonly Theme[] = [
  ...doorThemes,
  ...parkingThemes,
  ...payThemes,
  ...injuryThemes,
  ...safetyThemes,
  ...familyThemes,
  ...restThemes,
  ...trainingThemes,
  ...otherThemes,
];

/** What a practice without a category of its own for it files a trouble under. */
const fallbacks: Partial<Record<Icon, Icon>> = { parking: "door", dispute: "pay" };

/** The themes that are told under a category with this picture; `present` are all in use. */
export function themesFor(icon: string, present: ReadonlySet<string>): readonly Theme[] {
  const own = themes.filter((theme) => {
    if (theme.icon === icon) return true;
    return !present.has(theme.icon) && fallbacks[theme.icon] === icon;
  });
  return own.length > 0 ? own : otherThemes;
}
