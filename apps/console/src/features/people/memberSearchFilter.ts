import { compact, day, oneOf, text, type RawSearch } from "../../app/search.ts";
import { lines } from "./personSearch.ts";

export const memberSearchFilter = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    line: oneOf(raw, "line", lines),
    from: day(raw, "from"),
    to: day(raw, "to"),
  });

export type MemberSearchFilter = ReturnType<typeof memberSearchFilter>;
