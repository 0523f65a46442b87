import type { Schemas } from "@juxin/api-client";
import { deskText, words } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import { choose, find } from "./choose.ts";

const t = deskText.statements.zh;

/** The statement of a month, from opening it to what is corrected after it was locked. */
export const deskStatement = (clerk: Visitor) => {
  const { page } = clerk;
  const confirm = async (what: "propose" | "sign", told: string): Promise<void> => {
    await page.getByRole("button", { name: t[what], exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: t[what], exact: true }).click();
    await page.getByText(told, { exact: true }).first().waitFor();
  };
  return {
    /** @returns the id of the new statement, whose page is open then */
    async start(scope: {
      period: string;
      area: string;
      line: keyof typeof words.zh.line;
    }): Promise<string> {
      await page.goto("/statements");
      await page.getByRole("button", { name: t.create }).click();
      const form = page.getByRole("dialog");
      await choose(form, t.period, scope.period);
      await find(form, t.area, scope.area);
      await choose(form, t.line, words.zh.line[scope.line]);
      await form.getByRole("button", { name: t.start, exact: true }).click();
      await page.waitForURL(/\/statements\/[0-9a-f-]{36}/);
      return new URL(page.url()).pathname.split("/").at(-1) ?? "";
    },

    async open(id: string): Promise<void> {
      await page.goto(`/statements/${id}`);
      await page.getByRole("heading", { name: t.partiesTitle }).waitFor();
    },

    read: (id: string): Promise<Schemas["Statement"]> =>
      clerk.read<Schemas["Statement"]>(`/api/v1/rosters/statements/${id}`),

    /** The number beside one bar, as it is written there. */
    async bar(key: keyof typeof t.bars): Promise<number> {
      const row = page
        .getByRole("table", { name: t.bridgeTitle })
        .locator("tr")
        .filter({ has: page.getByRole("rowheader", { name: t.bars[key], exact: true }) });
      return Number((await row.locator("td").first().innerText()).replace(/[^\d-]/g, ""));
    },

    refresh: async (): Promise<void> => {
      await page.getByRole("button", { name: t.refresh, exact: true }).click();
      await page.getByText(t.refreshed).first().waitFor();
    },

    propose: () => confirm("propose", t.proposed),
    sign: () => confirm("sign", t.signed),

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    async adjust(delta: number, reason: string): Promise<void> {
      await page.getByRole("button", { name: t.adjust, exact: true }).click();
      await page.getByLabel(t.adjustDelta, { exact: true }).fill(String(delta));
      await page.getByLabel(t.adjustWhy, { exact: true }).fill(reason);
      await page.getByRole("button", { name: t.adjustSend, exact: true }).click();
      await page.getByText(t.adjusted).first().waitFor();
    },

    /** The headline of an area, as it stands above the list. */
    async headlineOf(area: string): Promise<string> {
      await page.goto(`/statements?area=${area}`);
      const said = page.locator("section", { hasText: t.headlineSources("|", "|").split("|")[0]! });
      return said.first().innerText();
    },
  };
};
