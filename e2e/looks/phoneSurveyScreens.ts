import type { Locale } from "@juxin/ui";
import { phoneText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import type { Screen } from "./screen.ts";

const open = "/m/q/990104/xiejiao7";

/** Begins the open questionnaire and goes on to the screen of that number. */
const goTo =
  (screen: number) =>
  async (who: Visitor, locale: Locale): Promise<void> => {
    const t = phoneText.survey[locale];
    await who.page.getByRole("button", { name: t.begin }).tap();
    for (let at = 1; at < screen; at += 1) {
      // Only the grade is necessary.
      if (at === 6) await who.page.getByRole("radio").first().tap();
      await who.page.getByRole("button", { name: at === 6 ? t.next : t.skip, exact: true }).tap();
    }
    await who.page.getByText(t.stepOf(screen, 7)).waitFor();
  };

/** A questionnaire on the phone of somebody who has not signed in. */
export const phoneSurveyScreens: readonly Screen[] = [
  { name: "survey", who: "nobody", path: open },
  { name: "survey-line", who: "nobody", path: open, act: goTo(1) },
  { name: "survey-several", who: "nobody", path: open, act: goTo(3) },
  { name: "survey-scale", who: "nobody", path: open, act: goTo(6) },
  { name: "survey-words", who: "nobody", path: open, act: goTo(7) },
  {
    name: "survey-waits",
    who: "nobody",
    path: open,
    act: async (who, locale) => {
      const t = phoneText.survey[locale];
      await who.page.route("**/answers", (route) => route.abort());
      await goTo(7)(who, locale);
      await who.page.getByRole("button", { name: t.send, exact: true }).tap();
      await who.page.getByRole("heading", { name: t.waitsTitle }).last().waitFor();
    },
  },
  { name: "survey-closed", who: "nobody", path: "/m/q/990104/gongshi7" },
  { name: "survey-unknown", who: "nobody", path: "/m/q/990104/zzzzzzzz" },
];
