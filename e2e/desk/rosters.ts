import { readFile } from "node:fs/promises";
import type { Schemas } from "@juxin/api-client";
import { deskText, words } from "../catalog.ts";
import type { SheetFile } from "../lists/threeLists.ts";
import type { Visitor } from "../stage/visitor.ts";
import { choose, find } from "./choose.ts";

const t = deskText.rosters.zh;

/** Lists: who gives them, handing one in, saying what its columns are, and its wrong rows. */
export const deskRosters = (clerk: Visitor) => {
  const { page } = clerk;
  return {
    async open(): Promise<void> {
      await page.goto("/rosters");
      await page.getByRole("heading", { name: t.title, level: 1 }).waitFor();
    },

    async addSource(source: {
      name: string;
      kind: keyof typeof t.kinds;
      unit: string;
      area: string;
      line: keyof typeof words.zh.line;
      checks: 1 | 2;
      oneToOne: boolean;
    }): Promise<void> {
      await page.getByRole("button", { name: t.addSource }).click();
      const form = page.getByRole("dialog");
      await form.getByLabel(t.sourceName, { exact: true }).fill(source.name);
      await choose(form, t.kind, t.kinds[source.kind]);
      await find(form, t.unit, source.unit);
      await find(form, t.area, source.area);
      await choose(form, t.line, words.zh.line[source.line]);
      await form.getByText(t.checksOf(source.checks), { exact: true }).click();
      await form.getByLabel(t.oneToOne).setChecked(source.oneToOne);
      await form.getByRole("button", { name: t.saveSource, exact: true }).click();
      await page.getByText(t.savedSource).first().waitFor();
      await form.waitFor({ state: "hidden" });
    },

    /** @returns the id of the list, whose page is open then */
    async handIn(given: { source: string; period: string; file: SheetFile }): Promise<string> {
      await page.goto("/rosters");
      await page.getByRole("button", { name: t.handIn, exact: true }).click();
      const form = page.getByRole("dialog");
      await form.getByLabel(t.which, { exact: true }).click();
      await page
        .locator(".ant-select-dropdown:visible .ant-select-item-option", { hasText: given.source })
        .click();
      await choose(form, t.period, given.period);
      await form.locator("input[type=file]").setInputFiles(given.file);
      await form.getByText(given.file.name).waitFor();
      await form.getByRole("button", { name: t.send, exact: true }).click();
      await page.waitForURL(/\/rosters\/[0-9a-f-]{36}/);
      return new URL(page.url()).pathname.split("/").at(-1) ?? "";
    },

    /** The columns are shown with what each was taken for. */
    async seesColumns(): Promise<Record<string, string>> {
      const table = page.getByRole("table", { name: t.columnsTitle });
      await table.waitFor();
      const rows = table.locator("tbody tr");
      const seen: Record<string, string> = {};
      for (let at = 0; at < (await rows.count()); at += 1) {
        const row = rows.nth(at);
        const header = await row.locator("th").innerText();
        seen[header] = await row.locator(".ant-select").innerText();
      }
      return seen;
    },

    async sayColumn(header: string, kind: keyof typeof t.columnKind): Promise<void> {
      await find(page, header, t.columnKind[kind]);
    },

    async confirmColumns(): Promise<void> {
      await page.getByRole("button", { name: t.confirmColumns }).click();
    },

    /** Read, linked and in use. */
    async isReady(listId: string): Promise<Schemas["RosterList"]["rows"]> {
      await page.getByRole("heading", { name: t.resultTitle }).waitFor();
      const list = await clerk.read<Schemas["RosterList"]>(`/api/v1/rosters/lists/${listId}`);
      return list.rows;
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    /** From the page of a list with wrong rows: whose, which month and how is filled in already. */
    async handInMended(file: SheetFile): Promise<string> {
      const before = page.url();
      await page.getByRole("link", { name: t.handInMended }).click();
      const form = page.getByRole("dialog");
      await form.locator("input[type=file]").setInputFiles(file);
      await form.getByRole("button", { name: t.send, exact: true }).click();
      await page.waitForURL(
        (url) => /\/rosters\/[0-9a-f-]{36}/.test(url.pathname) && url.href !== before,
      );
      return new URL(page.url()).pathname.split("/").at(-1) ?? "";
    },

    /** The wrong rows as the marked spreadsheet. */
    async fetchBadRows(): Promise<Buffer> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: t.downloadErrors }).click(),
      ]);
      return readFile(await download.path());
    },
  };
};
