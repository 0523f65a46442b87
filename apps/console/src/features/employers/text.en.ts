import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

export const en: TextOf<typeof zh> = {
  title: "Employers",
  label: "Employers",
  search: "Name, short name or pinyin",
  area: "Street or community",
  kinds: { platform: "Platform", firm: "Firm", outsourcer: "Site operator" },
  columns: {
    name: "Employer",
    kind: "Kind",
    line: "Line",
    area: "Street, community",
    sites: "Sites",
    code: "Credit code",
  },
  doubtful: "check digit is wrong",
  closed: (day) => `closed ${day}`,
  emptyTitle: "No employers",
  emptyBody: "Employers named in lists and new registrations appear here once confirmed.",
  registrations: "New registrations",
  registrationsTitle: "New registrations",
  registrationsLead:
    "Newly registered units from market supervision and civil affairs, with their basics. What was found goes back at the end of the month by itself.",
  back: "Employers",
  state: "How far it is",
  allStates: "All",
  states: {
    received: "To be checked",
    contacted: "Contacted",
    confirmed: "Confirmed",
    organised: "Organised",
    notFound: "Not to be found",
  },
  sources: { marketSupervision: "Market supervision", civilAffairs: "Civil affairs" },
  registrationColumns: {
    name: "Unit",
    registered: "Registered",
    area: "Street, community",
    basics: "As registered",
    state: "State",
  },
  basics: (employees, members) =>
    [
      employees === null ? "" : `${employees} employees`,
      members === null ? "" : `${members} Party members`,
    ]
      .filter((part) => part !== "")
      .join(", ") || "nothing stated",
  organisations: {
    party: "Party organisation",
    union: "union",
    league: "youth league",
    women: "women's federation",
  },
  has: (what) => `has a ${what}`,
  find: "Write down what was found",
  finding: "Outcome",
  organised: "What was founded",
  note: "Note",
  save: "Note it",
  saved: "Noted",
  feedbackTitle: "Monthly feedback",
  feedback: (source, period, firms, organised) =>
    `${source} ${period}: ${firms} units, ${organised} organised`,
  download: "Download",
  returned: {
    toFetch: "Waits to be fetched",
    waiting: "On its way to the registration office",
    sent: "Delivered",
    failed: "Not delivered after many tries: ask the office, or download it and hand it over",
  },
  sentAt: (when) => `Delivered ${when}`,
  takenAt: (when) => `Fetched by the office ${when}`,
  triedAgain: (attempts, when) => `Try ${attempts} did not arrive, next ${when}`,
  fault: (what) => `Their system: ${what}`,
  returnAgain: "Send again",
  returnsSoon: "Sent again within the hour",
  noFeedback: "None yet; made by itself at the end of the month.",
  registrationsEmptyTitle: "No new registrations",
  registrationsEmptyBody: "They are listed here when the registration offices send them.",
};
