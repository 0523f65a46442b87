import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const rosterSearch = (raw: RawSearch) =>
  compact({
    period: text(raw, "period", 7),
    source: text(raw, "source", 36),
    /** How what is handed in counts, when a link says so. */
    mode: oneOf(raw, "mode", ["supplement"] as const),
    open: oneOf(raw, "open", ["handIn", "source", "sources"] as const),
  });

export type RosterSearch = ReturnType<typeof rosterSearch>;
