import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;
export const identityFields = ["name", "phone", "citizenNumber", "birth", "sex"] as const;

export const personSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    line: oneOf(raw, "line", lines),
    unknown: oneOf(raw, "unknown", identityFields),
    state: oneOf(raw, "state", ["left", "all"] as const),
    /** Those of one firm or one site, from its page. */
    employer: text(raw, "employer", 36),
    site: text(raw, "site", 36),
    open: oneOf(raw, "open", ["new", "find"] as const),
  });

export type PersonSearch = ReturnType<typeof personSearch>;
