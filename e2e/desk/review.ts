import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.review.zh;
const keys = { same: "1", different: "2", unsure: "3" } as const;

/** The review desk: one doubtful pair after the other, by keyboard. */
export const deskReview = (clerk: Visitor) => {
  const { page } = clerk;
  const pair = () => page.getByRole("table", { name: t.compareLabel });
  return {
    /** @param listId only the pairs of one list */
    async open(listId: string, state: "waiting" | "settled" = "waiting"): Promise<void> {
      await page.goto(`/review?list=${listId}${state === "settled" ? "&state=settled" : ""}`);
      await page.getByRole("heading", { name: t.title, level: 1 }).waitFor();
    },

    /** Goes on with j until this person's pair is there. */
    async walkTo(name: string): Promise<void> {
      await pair().waitFor();
      await until(`the pair of ${name}`, async () => {
        const said = await pair().innerText({ timeout: 2000 });
        if (said.includes(name)) return true;
        await page.keyboard.press("j");
        return false;
      });
    },

    async sees(sentence: string | RegExp): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    async decideByKey(verdict: keyof typeof keys): Promise<void> {
      // Until the pair is asked for anew after an undo, it takes no answer.
      const answer = page.getByRole("button", { name: new RegExp(`^${t.verdict[verdict]}`) });
      await answer.and(page.locator(":enabled")).waitFor();
      const taken = page.waitForResponse((one) => one.url().endsWith("/decide") && one.ok());
      await page.keyboard.press(keys[verdict]);
      await taken;
      await page.getByText(t.saved).first().waitFor();
    },

    async back(): Promise<void> {
      await page.keyboard.press("k");
    },

    async undo(why: string): Promise<void> {
      await page.getByRole("button", { name: t.undo, exact: true }).click();
      await page.getByLabel(t.undoWhy, { exact: true }).fill(why);
      await page.getByRole("button", { name: t.undoSend, exact: true }).click();
      await page.getByText(t.undone).first().waitFor();
    },

    async nothingWaits(): Promise<void> {
      await page.getByText(t.emptyTitle).waitFor();
    },
  };
};
