import type { Schemas } from "@juxin/api-client";
import type { Visitor } from "../stage/visitor.ts";
import type { Screen } from "./screen.ts";

const inState =
  (state: Schemas["SurveyState"], rest = "") =>
  async (who: Visitor): Promise<string> => {
    const { items } = await who.read<{ items: Schemas["Survey"][] }>(
      `/api/v1/surveys?state=${state}`,
    );
    if (items[0] === undefined) throw new Error(`The demo has no questionnaire that is ${state}`);
    return `/surveys/${items[0].id}${rest}`;
  };

/** A draft of this visitor's, made when there is none. */
async function aDraft(who: Visitor): Promise<string> {
  const { items } = await who.read<{ items: Schemas["Survey"][] }>("/api/v1/surveys?state=draft");
  if (items[0] !== undefined) return items[0].id;
  const open = await inState("open")(who);
  const copy = await who.write<Schemas["Survey"]>("POST", `/api/v1${open}/copy`, {});
  return copy.id;
}

/** Questionnaires: the list, results, a draft and its form. */
export const surveyScreens: readonly Screen[] = [
  { name: "surveys", who: "districtAdmin", path: "/surveys" },
  { name: "surveys-none-such", who: "departmentClerk", path: "/surveys?state=waiting" },
  { name: "surveys-results", who: "districtAdmin", path: inState("open") },
  {
    name: "surveys-results-line",
    who: "districtAdmin",
    path: inState("open", "?line=delivery"),
  },
  { name: "surveys-closed", who: "departmentClerk", path: inState("closed") },
  {
    name: "surveys-draft",
    who: "districtAdmin",
    path: async (who) => `/surveys/${await aDraft(who)}`,
  },
  {
    name: "surveys-edit",
    who: "districtAdmin",
    path: async (who) => `/surveys/${await aDraft(who)}/edit`,
  },
  { name: "surveys-new", who: "districtAdmin", path: "/surveys/new?from=work" },
];
