import type { Geography } from "../geography/generateGeography.ts";

/** The street whose clerk a visitor can be: it goes from door to door. */
export function chooseStreet(geography: Geography): string {
  const found = geography.streets.find(({ setting }) => setting === "new");
  if (found === undefined) throw new Error("the demo has no new street");
  return found.code;
}
