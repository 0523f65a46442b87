import type { TextOf } from "@juxin/ui/i18n.ts";
import type { zh } from "./text.zh.ts";

export const en: TextOf<typeof zh> = {
  title: "Take in a demand",
  lead: "For a worker who called, wrote in a group or was met on a visit. Signing in with this number later, they see how it goes.",
  channel: "How it came",
  line: "Line",
  category: "Category",
  limit: (accept, resolve) => `accept within ${accept}, answer within ${resolve} working days`,
  sensitive: "Sensitive: kept encrypted and not shown in lists",
  text: "What was said",
  textHint: "In their words; a sentence or two will do.",
  area: "Street or community",
  areaHint: "Choose the street if the community is not known.",
  place: "Exact place (optional)",
  placeHint: "For example: north gate of Riverside Garden",
  name: "Name of the person (optional)",
  phone: "Mobile number of the person (optional)",
  phoneWhy: "With a number they can be told the answer.",
  photos: "Photos (optional)",
  submit: "Record it",
  done: (number) => `Recorded as ${number}`,
  open: "Open this demand",
  another: "Take in another",
  phoneWrong: "11 digits, beginning with 1",
};
