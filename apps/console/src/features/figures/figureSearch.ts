import { compact, day, oneOf, text, type RawSearch } from "../../app/search.ts";

const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

export const figureSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    line: oneOf(raw, "line", lines),
    from: day(raw, "from"),
    to: day(raw, "to"),
  });
