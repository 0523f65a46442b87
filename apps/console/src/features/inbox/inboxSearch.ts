import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const boxes = ["all", "holding", "incoming", "escalated"] as const;
export type Box = (typeof boxes)[number];

/** The filters of the inbox, as they stand in the URL; `act` is the form that is open. */
export function inboxSearch(raw: RawSearch) {
  return compact({
    box: oneOf(raw, "box", boxes),
    category: text(raw, "category", 40),
    urgency: oneOf(raw, "urgency", ["red", "amber", "calm"] as const),
    act: text(raw, "act", 20),
    wide: oneOf(raw, "wide", ["yes"]),
  });
}

export type InboxSearch = ReturnType<typeof inboxSearch>;
