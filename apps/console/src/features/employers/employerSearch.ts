import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const states = ["received", "contacted", "confirmed", "organised", "notFound"] as const;

export const employerSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    q: text(raw, "q", 40),
    open: oneOf(raw, "open", ["new"] as const),
  });

export const registrationSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    state: oneOf(raw, "state", states),
    open: text(raw, "open", 36),
  });
