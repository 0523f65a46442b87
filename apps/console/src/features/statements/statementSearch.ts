import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const statementSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    open: oneOf(raw, "open", ["new"] as const),
  });
