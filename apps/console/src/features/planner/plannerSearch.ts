import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const plannerSearch = (raw: RawSearch) =>
  compact({ open: oneOf(raw, "open", ["new"] as const) });

/** `beside` is the plan whose figures stand next to this one's. */
export const planSearch = (raw: RawSearch) => compact({ beside: text(raw, "beside", 40) });
