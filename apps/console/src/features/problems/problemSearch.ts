import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const problemSearch = (raw: RawSearch) =>
  compact({
    state: oneOf(raw, "state", ["open", "resolved"] as const),
    area: text(raw, "area", 12),
  });
