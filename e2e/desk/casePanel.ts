/// <reference lib="dom" />
import type { Locator } from "playwright-core";
import { deskText, words } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = deskText.cases.zh;
const does = deskText.shared.zh.does;

type Picture = { name: string; mimeType: string; buffer: Buffer };

/** One case at a desk, with the forms that move it on. */
export const deskCase = (clerk: Visitor) => {
  const { page } = clerk;
  const said = (sentence: string) => page.getByText(sentence, { exact: true }).first().waitFor();

  const hasCursor = (field: Locator): Promise<boolean> =>
    until("the cursor in the next field", () =>
      field.evaluate((element) => element === document.activeElement),
    );

  /** Types pinyin into the list of units that has the cursor, and takes the one that is found. */
  async function pickUnit(label: string, pinyin: string, name: string): Promise<void> {
    const field = page.getByLabel(label, { exact: true });
    await field.waitFor();
    await hasCursor(field);
    await page.keyboard.type(pinyin);
    const offered = page.locator(".ant-select-dropdown:visible .ant-select-item-option");
    await until(`${name}, found by ${pinyin}`, async () => {
      const names = await offered.allInnerTexts();
      return names.length === 1 && names[0]?.includes(name);
    });
    await page.keyboard.press("Enter");
    await offered.first().waitFor({ state: "hidden" });
  }

  return {
    async open(caseId: string): Promise<void> {
      await page.goto(`/cases/${caseId}`);
      await page.locator("#case-number").waitFor();
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    /** The key opens the form with the cursor on its button; Enter accepts. */
    async acceptByKey(): Promise<void> {
      await page.keyboard.press("a");
      await page.getByRole("heading", { name: does.accept }).waitFor();
      await page.keyboard.press("Enter");
      await said(t.done.accept);
    },

    /** Three roles by pinyin, without a mouse. */
    async assignByKey(roles: {
      department: [pinyin: string, name: string];
      industry: [pinyin: string, name: string];
      lead: [pinyin: string, name: string];
      person: string;
    }): Promise<void> {
      await page.keyboard.press("s");
      await pickUnit(t.forms.department, ...roles.department);
      await page.keyboard.press("Tab");
      await pickUnit(t.forms.industry, ...roles.industry);
      await page.keyboard.press("Tab");
      await pickUnit(t.forms.lead, ...roles.lead);
      await page.keyboard.press("Tab");
      await hasCursor(page.getByLabel(t.forms.leadPerson, { exact: true }));
      await page.keyboard.insertText(roles.person);
    },

    async sendByKey(done: keyof typeof t.done): Promise<void> {
      await page.keyboard.press("Control+Enter");
      await said(t.done[done]);
    },

    /** `p` or `r`: what was done, with a photo before and one after. */
    async writeByKey(
      action: "progress" | "resolve",
      sentence: string,
      photos: { before?: Picture; after?: Picture } = {},
    ): Promise<void> {
      await page.keyboard.press(action === "progress" ? "p" : "r");
      const label = action === "progress" ? t.forms.progressText : t.forms.resolveText;
      await page.getByLabel(label, { exact: true }).waitFor();
      await page.keyboard.insertText(sentence);
      for (const phase of ["before", "after"] as const) {
        const photo = photos[phase];
        if (photo === undefined) continue;
        const group = page.getByRole("group", { name: t.forms[phase] });
        await group.locator("input[type=file]").setInputFiles(photo);
        await group.getByRole("img").waitFor();
      }
    },

    async transfer(pinyin: string, unit: string, reason: string): Promise<void> {
      await page.keyboard.press("t");
      await pickUnit(t.forms.transferTo, pinyin, unit);
      await page.getByLabel(t.forms.transferReason, { exact: true }).fill(reason);
      await this.sendByKey("transfer");
    },

    async giveBack(reason: string): Promise<void> {
      await page.getByRole("button", { name: does.return, exact: true }).click();
      await page.getByLabel(t.forms.returnReason, { exact: true }).fill(reason);
      await this.sendByKey("return");
    },

    async state(state: keyof typeof words.zh.caseState): Promise<void> {
      await page.getByText(words.zh.caseState[state], { exact: true }).first().waitFor();
    },
  };
};
