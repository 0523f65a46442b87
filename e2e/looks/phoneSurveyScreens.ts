import { phoneText } from "../catalog.ts";
import type { Screen } from "./screen.ts";

const open = "/m/q/990104/xiejiao7";

/** A questionnaire on the phone of somebody who has not signed in. */
export const phoneSurveyScreens: readonly Screen[] = [
  { name: "survey", who: "nobody", path: open },
  { name: "survey-line", who: "nobody", path: `${open}/1` },
  { name: "survey-several", who: "nobody", path: `${open}/3` },
  { name: "survey-scale", who: "nobody", path: `${open}/6` },
  { name: "survey-words", who: "nobody", path: `${open}/7` },
  {
    name: "survey-waits",
    who: "nobody",
    path: `${open}/7`,
    act: async (who, locale) => {
      const t = phoneText.survey[locale];
      await who.page.route("**/answers", (route) => route.abort());
      await who.page.getByRole("button", { name: t.send, exact: true }).tap();
      await who.page.getByRole("heading", { name: t.waitsTitle }).last().waitFor();
    },
  },
  { name: "survey-closed", who: "nobody", path: "/m/q/990104/gongshi7" },
];
