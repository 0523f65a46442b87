import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const rosterSearch = (raw: RawSearch) =>
  compact({
    period: text(raw, "period", 7),
    source: text(raw, "source", 36),
    open: oneOf(raw, "open", ["handIn", "source", "sources"] as const),
  });

export type RosterSearch = ReturnType<typeof rosterSearch>;
