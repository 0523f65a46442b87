import type { zh as zhWords } from "./text.zh.ts";

/** Words of differences and visits, for the screens of both and for a person's page. */
export const en: typeof zhWords = {
  types: {
    onlyHere: "Firm's list only",
    onlyThere: "Area's list only",
    fieldConflict: "Told differently",
    moved: "Moved",
    left: "May have left",
    hiddenMember: "Hidden member",
    double: "Twice in a list",
  },
  fields: {
    citizenNumber: "citizen number",
    phone: "phone",
    birth: "date of birth",
    line: "line",
    name: "name",
    sex: "sex",
    address: "address",
    area: "street or community",
    site: "site",
    siteId: "site",
  },
  outcomes: {
    here: "Is here",
    notHere: "Is not here",
    elsewhere: "Is elsewhere",
    corrected: "Corrected",
    listWrong: "The list is wrong",
    declared: "Declared themselves",
    declined: "Declined",
    notReached: "Not met; try again",
  },
  sex: { male: "male", female: "female" },
  answers: {
    found: "found here",
    moved: "moved away",
    wrongNumber: "wrong door or number",
    nobodyKnows: "nobody knows them",
    noAnswer: "no answer",
  },
  way: { visit: "visit", call: "call" },
  asked: (fields: string) => `asked: ${fields}`,
  gotten: (fields: string) => `learnt: ${fields}`,
  keptOnly: "settled by somebody else before it arrived; kept",
};
