import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.problems.zh;

/** One problem: its demands, and one answer for all. */
export const deskProblem = (clerk: Visitor) => {
  const { page } = clerk;
  return {
    async holds(numbers: readonly string[]): Promise<void> {
      for (const number of numbers) await page.getByRole("link", { name: number }).waitFor();
    },

    async writeAnswer(answer: string): Promise<void> {
      await page.getByRole("button", { name: t.resolve }).click();
      await page.getByLabel(t.resolveText, { exact: true }).fill(answer);
    },

    async answerAll(): Promise<void> {
      await page.getByRole("button", { name: t.send }).click();
      await page.getByText(t.sent).first().waitFor();
      await page.getByText(t.states.resolved, { exact: true }).first().waitFor();
    },
  };
};
