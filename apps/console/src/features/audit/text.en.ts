import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

export const en: TextOf<typeof zh> = {
  title: "Audit log",
  lead: "Who did what and when, before and after. Each row carries the check value of the one before it, so that no change stays hidden.",
  label: "Audit log, newest first",
  subject: "Subject id",
  subjectHint: "Paste an id to see only its rows",
  action: "All actions",
  actionNone: "No such action",
  clear: "Clear filters",
  verify: "Verify the whole log",
  verifying: (checked) => `Checking row by row, ${checked} so far…`,
  intact: (rows) => `${rows} rows checked one by one: all intact.`,
  altered: (seq, rows) =>
    `Row ${seq} was altered or is missing (of ${rows}). Keep everything as it is and call the system administrator.`,
  columns: {
    seq: "No.",
    at: "Time",
    who: "Who",
    action: "Action",
    subject: "Subject",
    change: "Before → after",
  },
  details: "Look",
  detailsOf: (seq) => `Look at row ${seq}`,
  onlySubject: "Only this subject",
  before: "Before",
  after: "After",
  field: "Field",
  nothing: "No content was changed",
  recordedAs: "Recorded as",
  request: "Request",
  hash: "Check value (SM3)",
  fields: (n) => (n === 1 ? "1 field" : `${n} fields`),
  emptyTitle: "Nothing fits",
  emptyBody: "Clear the filters.",
};
