import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const kinds = ["meeting", "questionnaire", "rideAlong", "workTogether"] as const;

/** `open` is `new` for the form, or the id of the talk that is read. */
export const talkSearch = (raw: RawSearch) =>
  compact({
    kind: oneOf(raw, "kind", kinds),
    area: text(raw, "area", 12),
    open: text(raw, "open", 36),
  });
