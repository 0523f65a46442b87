import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const roles = [
  "districtAdmin",
  "areaClerk",
  "industryClerk",
  "departmentClerk",
  "auditor",
] as const;

/** `open` is the account whose panel is shown. */
export const staffSearch = (raw: RawSearch) =>
  compact({
    q: text(raw, "q", 40),
    role: oneOf(raw, "role", roles),
    area: text(raw, "area", 12),
    open: text(raw, "open", 40),
  });
