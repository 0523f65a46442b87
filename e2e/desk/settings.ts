import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.settings.zh;

/** The settings of demands: the categories that a district has of its own. */
export const deskSettings = (admin: Visitor) => {
  const { page } = admin;
  return {
    async open(): Promise<void> {
      await page.goto("/settings");
      await page.getByRole("heading", { name: t.title }).waitFor();
    },

    async addCategory(said: { zh: string; en: string; hintZh: string; hintEn: string }) {
      await page.getByRole("button", { name: t.add }).click();
      const dialog = page.getByRole("dialog");
      for (const field of ["zh", "en", "hintZh", "hintEn"] as const)
        await dialog.getByLabel(t.fields[field], { exact: true }).fill(said[field]);
      await dialog.getByRole("button", { name: t.addOk }).click();
      await page.getByText(t.newMark).waitFor();
    },

    async save(): Promise<void> {
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await page.getByText(t.saved).waitFor();
    },

    async sees(name: string): Promise<void> {
      await page.getByRole("button", { name: t.edit(name) }).waitFor();
    },
  };
};
