import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.inbox.zh;

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

    async openByMouse(number: string): Promise<void> {
      await rows().getByRole("link", { name: number }).click();
      await clerk.page.getByRole("heading", { name: number }).waitFor();
    },
  };
};
