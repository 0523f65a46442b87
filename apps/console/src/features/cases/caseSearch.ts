import { compact, day, oneOf, text, type RawSearch } from "../../app/search.ts";

export const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;
export const measures = [
  "received",
  "waiting",
  "accepted",
  "inProgress",
  "resolved",
  "confirmed",
  "reopened",
  "overdue",
  "withdrawn",
  "rated",
] as const;
export const channels = ["app", "phone", "wechatGroup", "visit", "hotline", "letter"] as const;
export const orders = ["newest", "oldest", "due"] as const;

/** Whether somebody typed a mobile number rather than the number of a case. */
export const isPhone = (typed: string): boolean =>
  /^(?:\+?86|0086)?1[3-9]\d{9}$/.test(typed.normalize("NFKC").replaceAll(/[\s()-]/g, ""));

/** A phone number never stands in the address, also where somebody wrote it there. */
const numberOf = (q: string | undefined) => (q !== undefined && isPhone(q) ? undefined : q);

/** The filters of the list of all cases, as they stand in the URL. */
export function caseSearch(raw: RawSearch) {
  return compact({
    area: text(raw, "area", 12),
    line: oneOf(raw, "line", lines),
    category: text(raw, "category", 40),
    measure: oneOf(raw, "measure", measures),
    channel: oneOf(raw, "channel", channels),
    from: day(raw, "from"),
    to: day(raw, "to"),
    unit: text(raw, "unit", 40),
    problem: text(raw, "problem", 40),
    q: numberOf(text(raw, "q", 40)),
    order: oneOf(raw, "order", orders),
    act: text(raw, "act", 20),
    wide: oneOf(raw, "wide", ["yes"]),
  });
}

export type CaseSearch = ReturnType<typeof caseSearch>;
