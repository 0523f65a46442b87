import { phoneText, words } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = phoneText.demand.zh;

/** One demand on the phone: what comes next, what was done, and the rider's yes or not yet. */
export const phoneDemand = (rider: Visitor) => ({
  async open(caseId: string): Promise<void> {
    await rider.page.goto(`/m/demands/${caseId}`);
    await rider.page.getByRole("heading", { name: t.steps }).waitFor();
  },

  async seesState(state: keyof typeof words.zh.caseState): Promise<void> {
    await rider.page.getByText(words.zh.caseState[state], { exact: true }).first().waitFor();
  },

  async sees(sentence: string): Promise<void> {
    await rider.page.getByText(sentence).first().waitFor();
  },

  async notYet(why: string): Promise<void> {
    const { page } = rider;
    await rider.tap(page.getByRole("button", { name: t.notYet }));
    await page.getByLabel(t.notYetLabel).fill(why);
    await rider.tap(page.getByRole("button", { name: t.reopen }));
    await page.getByText("您说还没有解决").waitFor();
  },

  async solved(stars: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const { page } = rider;
    await rider.tap(page.getByRole("button", { name: t.solved, exact: true }));
    const star = page.getByLabel(`${stars} · ${t.starNames[stars - 1]}`);
    await rider.tap(star.locator("xpath=ancestor-or-self::label").first());
    await rider.tap(page.getByRole("button", { name: t.finish }));
  },

  /** The word is on the phone and not yet on the server. */
  async seesWordWait(stars: number): Promise<void> {
    await rider.page.getByText(phoneText.waits.zh.solved(stars)).waitFor();
    await rider.page
      .getByRole("button", { name: t.solved, exact: true })
      .waitFor({ state: "detached" });
  },
});
