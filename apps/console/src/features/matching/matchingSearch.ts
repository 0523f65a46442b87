import { compact, text, type RawSearch } from "../../app/search.ts";

export const matchingSearch = (raw: RawSearch) =>
  compact({ period: text(raw, "period", 7), list: text(raw, "list", 36) });
