import { readFile } from "node:fs/promises";
import { readXlsx } from "hucre/xlsx";
import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.cases.zh;
const several = deskText.selection.zh;
const shared = deskText.shared.zh;

/** The list of all demands, with its filters and its spreadsheet. */
export const deskCaseList = (clerk: Visitor) => {
  const { page } = clerk;
  const rows = () => page.getByRole("table", { name: t.list.label }).locator("tbody tr");
  return {
    async open(query = ""): Promise<void> {
      await page.goto(`/cases${query}`);
      await rows().first().waitFor();
    },

    async select(number: string): Promise<void> {
      await page.getByLabel(shared.select(number)).check();
    },

    /** Makes one new problem of what is selected. */
    async groupSelected(title: string, cause: string): Promise<void> {
      await page.getByRole("button", { name: several.group }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByLabel(several.problemTitle, { exact: true }).fill(title);
      await dialog.getByLabel(several.problemCause, { exact: true }).fill(cause);
    },

    async sendGroup(): Promise<void> {
      await page.getByRole("dialog").getByRole("button", { name: several.group }).click();
      await page.waitForURL("**/problems/*");
    },

    /** Fetches page after page, and counts the rows. */
    async countRows(): Promise<number> {
      await rows().first().waitFor();
      const more = page.getByRole("button", { name: shared.more });
      const [, end = ""] = shared.allShown(-1).split("-1");
      const all = page.getByText(end);
      await until("the end of the list", async () => {
        if (await all.isVisible()) return true;
        if (await more.isEnabled().catch(() => false)) await more.click();
        return false;
      });
      return rows().count();
    },

    /** Downloads the list as it is filtered, and opens the file. @returns its rows without the head */
    async downloadRows(): Promise<unknown[][]> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: t.list.export }).click(),
      ]);
      const { sheets } = await readXlsx(await readFile(await download.path()));
      const [sheet] = sheets;
      if (sheet === undefined) throw new Error("The spreadsheet has no sheet");
      return sheet.rows.slice(1).filter((row) => row.some((cell) => cell !== null && cell !== ""));
    },
  };
};
