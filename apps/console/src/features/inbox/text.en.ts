import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

export const en: TextOf<typeof zh> = {
  title: "Inbox",
  label: "Demands to work on, by deadline",
  boxes: { all: "All", holding: "With us", incoming: "Incoming", escalated: "Overdue below" },
  boxLabel: "Filter by why it is here",
  category: "All categories",
  urgency: "Any deadline",
  clear: "Clear filters",
  emptyTitle: "Nothing to work on",
  emptyBody: "New demands appear here by themselves, every half minute.",
  emptyFiltered: "Nothing under this filter",
  emptyFilteredBody: "Choose another filter, or clear them to see everything.",
  takeIn: "Take in a demand",
};
