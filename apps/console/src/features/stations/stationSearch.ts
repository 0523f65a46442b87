import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const kinds = [
  "station",
  "serviceCentre",
  "friendly",
  "room",
  "parking",
  "charging",
  "partner",
] as const;

export const stationSearch = (raw: RawSearch) =>
  compact({
    area: text(raw, "area", 12),
    kind: oneOf(raw, "kind", kinds),
    q: text(raw, "q", 40),
    view: oneOf(raw, "view", ["map"] as const),
    open: oneOf(raw, "open", ["new", "data", "standards"] as const),
  });

export type StationSearch = ReturnType<typeof stationSearch>;
