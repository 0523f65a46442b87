import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const reviewSearch = (raw: RawSearch) =>
  compact({
    state: oneOf(raw, "state", ["settled"] as const),
    area: text(raw, "area", 12),
    list: text(raw, "list", 36),
    source: text(raw, "source", 36),
    pair: text(raw, "pair", 36),
  });

export type ReviewSearch = ReturnType<typeof reviewSearch>;
