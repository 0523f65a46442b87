import { deskText, words } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.intake.zh;

/** The form by which staff take in a demand for somebody. */
export const deskTakeIn = (clerk: Visitor) => {
  const { page } = clerk;
  return {
    async open(): Promise<void> {
      await page.goto("/take-in");
      await page.getByRole("heading", { name: t.title }).waitFor();
    },

    async fill(given: {
      channel: keyof typeof words.zh.channel;
      line: keyof typeof words.zh.line;
      text: string;
      category: string;
      phone: string;
    }): Promise<void> {
      await page.getByText(words.zh.channel[given.channel], { exact: true }).click();
      await page.getByText(words.zh.line[given.line], { exact: true }).click();
      await page.getByLabel(t.text, { exact: true }).fill(given.text);
      await page.getByLabel(t.category, { exact: true }).fill(given.category);
      await page.locator(".ant-select-dropdown:visible .ant-select-item-option").first().click();
      await page.getByLabel(t.phone, { exact: true }).fill(given.phone);
    },

    /** @returns the number that was given out */
    async record(): Promise<string> {
      await page.getByRole("button", { name: t.submit, exact: true }).click();
      const [before = ""] = t.done("|").split("|");
      const told = await page.getByText(before).first().innerText();
      return told.replace(before, "").trim();
    },
  };
};
