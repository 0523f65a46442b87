import { lines } from "./lines.ts";
import { compact, oneOf, text, type RawSearch } from "../../app/search.ts";

export const states = ["draft", "waiting", "open", "closed"] as const;

export const surveySearch = (raw: RawSearch) =>
  compact({ state: oneOf(raw, "state", states), area: text(raw, "area", 12) });

/** The line or the street whose answers are looked at. */
export const resultSearch = (raw: RawSearch) =>
  compact({ line: oneOf(raw, "line", lines), area: text(raw, "area", 12) });

/** What a new questionnaire begins with. */
export const newSurveySearch = (raw: RawSearch) => compact({ from: text(raw, "from", 20) });
