import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const types = [
  "onlyHere",
  "onlyThere",
  "fieldConflict",
  "moved",
  "left",
  "hiddenMember",
  "double",
] as const;

export const differenceSearch = (raw: RawSearch) =>
  compact({
    state: oneOf(raw, "state", ["settled", "all"] as const),
    type: oneOf(raw, "type", types),
    area: text(raw, "area", 12),
    statement: text(raw, "statement", 36),
    mine: oneOf(raw, "mine", ["yes"] as const),
    wide: oneOf(raw, "wide", ["yes"] as const),
  });

export type DifferenceSearch = ReturnType<typeof differenceSearch>;
