import type { CaseCategory } from "./editable.ts";

export const keyPattern = /^[a-z][A-Za-z0-9]{1,30}$/;

/** `Night work & rest` becomes `nightWorkRest`: the key under which a category is kept for good. */
export function keyFrom(english: string): string {
  const words = english.replace(/^[^A-Za-z]+/, "").match(/[A-Za-z0-9]+/g) ?? [];
  return words
    .map((word, at) =>
      at === 0 ? word.toLowerCase() : (word[0] ?? "").toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join("")
    .slice(0, 31);
}

/** A category of the district's own, with the limits of an ordinary one until somebody sets them. */
export const newCategory = (
  said: Pick<CaseCategory, "key" | "zh" | "en" | "hintZh" | "hintEn" | "icon">,
  active: boolean,
): CaseCategory => ({
  ...said,
  acceptDays: 1,
  resolveDays: 10,
  sensitive: false,
  routeTo: "community",
  department: null,
  active,
  asker: "worker",
});
