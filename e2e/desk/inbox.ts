import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.inbox.zh;
const several = deskText.selection.zh;

/** The inbox, by keyboard. */
export const deskInbox = (clerk: Visitor) => {
  const rows = () => clerk.page.getByRole("table", { name: t.label }).locator("tbody tr");
  return {
    async open(): Promise<void> {
      await clerk.page.goto("/inbox");
      await rows().first().waitFor();
    },

    /** Numbers of the demands in the order of the list. */
    async numbers(): Promise<string[]> {
      return rows().getByRole("link").allInnerTexts();
    },

    /** Steps down with j until the mark stands on this demand, then opens it with Enter. */
    async walkTo(number: string): Promise<void> {
      const { page } = clerk;
      await rows().filter({ hasText: number }).waitFor();
      const marked = page.locator("tr[data-current]");
      for (let at = 0; at <= (await rows().count()); at += 1) {
        await page.keyboard.press("j");
        if ((await marked.innerText()).includes(number)) break;
      }
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: number }).waitFor();
    },

    /** Down and up again: the mark comes back to where it was. */
    async stepDownAndUp(): Promise<boolean> {
      const { page } = clerk;
      const marked = page.locator("tr[data-current]");
      await page.keyboard.press("j");
      const first = await marked.innerText();
      await page.keyboard.press("j");
      const second = await marked.innerText();
      await page.keyboard.press("k");
      return first !== second && (await marked.innerText()) === first;
    },

    /** Only those that are here for one reason. */
    async only(box: keyof typeof t.boxes): Promise<void> {
      const choice = clerk.page.getByLabel(t.boxLabel);
      await choice.getByText(new RegExp(`^${t.boxes[box]}( \\d+)?$`)).click();
      await until(`the box ${t.boxes[box]}`, async () =>
        Promise.resolve(clerk.page.url().includes(`box=${box}`)),
      );
    },

    /** Walks down the list with j, and selects these with x. */
    async selectByKey(numbers: readonly string[]): Promise<void> {
      const { page } = clerk;
      const marked = page.locator("tr[data-current]");
      const left = new Set(numbers);
      for (let at = 0; left.size > 0 && at <= (await rows().count()); at += 1) {
        await page.keyboard.press("j");
        const said = await marked.innerText();
        const found = [...left].find((number) => said.includes(number));
        if (found === undefined) continue;
        await page.keyboard.press("x");
        left.delete(found);
      }
      await page.getByText(several.chosen(numbers.length), { exact: true }).waitFor();
    },

    /** Takes on what is selected with `a`; `meanwhile` happens between seeing it and pressing. */
    async acceptSelected(meanwhile: () => Promise<void>): Promise<void> {
      const { page } = clerk;
      await page.keyboard.press("a");
      await page.getByRole("dialog").waitFor();
      await meanwhile();
      await page.keyboard.press("Enter");
    },

    /** What became of one of several. */
    async seesResult(number: string, result: "accepted" | "failed"): Promise<void> {
      const row = clerk.page.getByRole("listitem").filter({ hasText: number });
      await row.getByText(several[result]).waitFor();
    },

    async endAccepting(left: number): Promise<void> {
      const { page } = clerk;
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: several.close }).last().click();
      await page.getByText(several.chosen(left), { exact: true }).waitFor();
    },

    async openByMouse(number: string): Promise<void> {
      await rows().getByRole("link", { name: number }).click();
      await clerk.page.getByRole("heading", { name: number }).waitFor();
    },
  };
};
