import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.figures.zh;

/** The district's figures. */
export const deskFigures = (clerk: Visitor) => {
  const { page } = clerk;
  const tile = (measure: keyof typeof t.measures) =>
    page.getByRole("link", { name: new RegExp(`^${t.measures[measure]} `) }).first();
  return {
    async open(query = ""): Promise<void> {
      await page.goto(`/overview${query}`);
      await page.getByRole("heading", { name: t.byCategory }).waitFor();
    },

    async value(measure: keyof typeof t.measures): Promise<number> {
      const said = (await tile(measure).locator("strong").innerText()).replace(/\D/g, "");
      return Number(said);
    },

    async openRowsBehind(measure: keyof typeof t.measures): Promise<void> {
      await tile(measure).click();
      await page.waitForURL("**/cases?*");
    },
  };
};
