import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const visitSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    mine: oneOf(raw, "mine", ["yes"] as const),
    /** The difference at whose door one stands. */
    door: text(raw, "door", 36),
    /** What was written at it and has not gone out, to be put right. */
    mend: text(raw, "mend", 36),
    show: oneOf(raw, "show", ["outbox"] as const),
  });

export type VisitSearch = ReturnType<typeof visitSearch>;
