import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";
import { find } from "./choose.ts";

const t = deskText.differences.zh;

type Difference = Schemas["Difference"];
type Action = keyof typeof t.actions;

/** Differences and the visit sheet, at a desk or on the phone of whoever walks. */
export const deskDifferences = (clerk: Visitor) => {
  const { page } = clerk;
  return {
    async openOf(statementId: string): Promise<void> {
      await page.goto(`/differences?statement=${statementId}`);
      await page.getByRole("table", { name: t.label }).locator("tbody tr").first().waitFor();
    },

    /** All of a statement, as the caller may see them. */
    async all(statementId: string, state?: "open" | "settled"): Promise<Difference[]> {
      const only = state === undefined ? "" : `&state=${state}`;
      const { items } = await clerk.read<{ items: Difference[] }>(
        `/api/v1/rosters/differences?statement=${statementId}&limit=100${only}`,
      );
      return items;
    },

    /** By its row in the list. */
    async open({ id }: Difference): Promise<void> {
      await page.locator(`a[href*="${id}"]`).first().click();
      await page.getByRole("heading", { name: t.history }).waitFor();
    },

    /** By its address, as a phone in the street opens it. */
    async openAlone({ id }: Difference): Promise<void> {
      await page.goto(`/differences/${id}`);
      await page.getByRole("heading", { name: t.history }).waitFor();
    },

    async act(
      action: Action,
      said: { outcome?: keyof typeof t.outcomes; text?: string; toUnit?: string } = {},
    ): Promise<void> {
      await page.getByRole("button", { name: t.actions[action], exact: true }).click();
      await page.getByRole("heading", { name: t.actions[action], exact: true }).waitFor();
      if (said.toUnit !== undefined) await find(page, t.toUnit, said.toUnit);
      if (said.outcome !== undefined)
        await page.getByText(t.outcomes[said.outcome], { exact: true }).last().click();
      if (said.text !== undefined) await page.getByLabel(t.words, { exact: true }).fill(said.text);
    },

    async save(): Promise<void> {
      await page.getByRole("button", { name: t.save, exact: true }).click();
      await page.getByText(t.saved).first().waitFor();
    },

    async learns(field: keyof typeof t.fields, name: string): Promise<void> {
      await find(page, t.fields[field], name);
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    async openVisits(): Promise<void> {
      await page.goto("/visits");
      await page.getByRole("heading", { level: 1 }).waitFor();
    },

    async seesVisit({ id }: Difference): Promise<void> {
      await page.locator(`a[href*="${id}"]`).waitFor();
    },
  };
};
