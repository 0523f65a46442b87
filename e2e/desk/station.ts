import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.stations.zh;

/** The page of whoever keeps a place. */
export const deskStation = (keeper: Visitor) => {
  const { page } = keeper;
  const fault = (words: string) =>
    page
      .locator("section", { has: page.getByRole("heading", { name: t.faultsTitle }) })
      .getByRole("listitem")
      .filter({ hasText: words });
  return {
    async find(name: string): Promise<void> {
      await page.goto("/stations");
      await page.getByLabel(t.search, { exact: true }).fill(name);
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name, exact: true }).click();
      await this.shown(name);
    },

    async shown(name: string): Promise<void> {
      await page.getByRole("heading", { name, level: 1 }).waitFor();
      await page.getByRole("heading", { name: t.visitsTitle }).waitFor();
    },

    /** The booking with these four digits. */
    booking: (code: string): Promise<string> =>
      page.getByRole("listitem").filter({ hasText: code }).innerText(),

    async faultSaid(kind: keyof typeof t.faultKinds): Promise<string> {
      return fault(t.faultKinds[kind]).first().innerText();
    },

    async settle(kind: keyof typeof t.faultKinds, answer: string): Promise<void> {
      const one = fault(t.faultKinds[kind]).first();
      await one.getByRole("button", { name: t.settle, exact: true }).click();
      await one.getByLabel(t.answer, { exact: true }).fill(answer);
      await one.getByRole("button", { name: t.settle, exact: true }).click();
      await page.getByText(t.saved).first().waitFor();
      await fault(t.faultKinds[kind]).waitFor({ state: "detached" });
    },
  };
};
