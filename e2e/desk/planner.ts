import { readFile } from "node:fs/promises";
import type { Schemas } from "@juxin/api-client";
import { deskText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";
import { choose } from "./choose.ts";
import { pointOnMap } from "./pointOnMap.ts";

const t = deskText.planner.zh;

type Plan = Schemas["StationPlan"];
interface Asked {
  kind: "coverage" | "siting";
  name: string;
  /** Monday is 0. */
  weekday: number;
  /** Openness is asked at half past. */
  hour: number;
  open?: number;
}

/** The planner: what is covered, where to open next, trying on the map, and taking it along. */
export const deskPlanner = (planner: Visitor) => {
  const { page } = planner;
  const read = (id: string): Promise<Plan> => planner.read<Plan>(`/api/v1/station-plans/${id}`);
  return {
    read,

    /** @returns the id of the plan, whose page is open then */
    async ask({ kind, name, weekday, hour, open }: Asked): Promise<string> {
      await page.goto("/planner?open=new");
      const form = page.getByRole("dialog");
      await form.getByText(t.form.kinds[kind], { exact: true }).click();
      await choose(form, t.form.when, t.weekdays[weekday] ?? "");
      await form.getByLabel(t.form.hour, { exact: true }).click();
      // Twelve is marked; the list is longer than what is drawn of it.
      for (let at = 12; at < hour; at += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      if (open !== undefined) {
        await form.getByLabel(t.form.many.open, { exact: true }).fill(String(open));
        await form.getByLabel(t.form.seconds, { exact: true }).fill("5");
      }
      await form.getByLabel(t.form.name, { exact: true }).fill(name);
      await form.getByRole("button", { name: t.form.send, exact: true }).click();
      await page.waitForURL(/\/planner\/[0-9a-f-]{36}/);
      return new URL(page.url()).pathname.split("/").at(-1) ?? "";
    },

    /** Waits until the answer stands on the page. @returns the plan */
    async answer(id: string): Promise<Plan & { result: Schemas["PlanResult"] }> {
      await page.getByRole("heading", { name: t.curveTitle }).waitFor({ timeout: 60_000 });
      const plan = await read(id);
      if (plan.result === null) throw new Error(`The plan is ${plan.state}`);
      return { ...plan, result: plan.result };
    },

    async open(id: string): Promise<void> {
      await page.goto(`/planner/${id}`);
      await page.getByRole("heading", { name: t.curveTitle }).waitFor();
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },

    async keep(): Promise<void> {
      await page.getByRole("button", { name: t.keep, exact: true }).click();
      await page.getByRole("button", { name: t.keepSend, exact: true }).click();
      await page.getByText(t.kepted).first().waitFor();
    },

    /** Drags one of the new places over the map. @returns what is said of the share then */
    async drag(plan: Plan & { result: Schemas["PlanResult"] }, by: number): Promise<string> {
      const { items } = await planner.read<{ items: Schemas["StationSummary"][] }>(
        "/api/v1/stations?limit=500",
      );
      const points = plan.result.plan?.opened ?? [];
      const shown = [...items.filter(({ status }) => status === "open"), ...points];
      const map = page.locator(".jx-map-canvas");
      await map.scrollIntoViewIfNeeded();
      const box = await map.boundingBox();
      const [first] = points;
      if (box === null || first === undefined) throw new Error("No map, or nothing to drag");
      const from = pointOnMap(first, shown, box);
      // Pressed before the point is drawn, the map itself would be moved: the pointer tells when it is.
      await until("the new place under the pointer", async () => {
        await page.mouse.move(from.x + 1, from.y);
        await page.mouse.move(from.x, from.y);
        const canvas = map.locator("canvas");
        return (await canvas.evaluate((drawn) => drawn.style.cursor)) === "pointer";
      });
      await page.mouse.down();
      await page.mouse.move(from.x + by / 2, from.y + by / 2, { steps: 4 });
      await page.mouse.move(from.x + by, from.y + by, { steps: 4 });
      await page.mouse.up();
      // Told on the way too: of its first steps it says that nothing has changed.
      const [compared = ""] = t.trial.compared("|").split("|");
      const said = page.locator("[aria-live=polite]", { hasText: compared });
      return said.innerText();
    },

    async putBack(): Promise<void> {
      await page.getByRole("button", { name: t.trial.reset, exact: true }).click();
      await page.getByText(t.trial.hint).waitFor();
    },

    /** @returns the rows of the table, each as its cells */
    async compareWith(name: string): Promise<string[][]> {
      await choose(page, t.compareWith, name);
      const table = page.getByRole("table", { name: t.compareTitle });
      await table.waitFor();
      const rows = await table.locator("tr").all();
      return Promise.all(rows.map((row) => row.locator("th, td").allInnerTexts()));
    },

    async download(format: keyof typeof t.exports): Promise<Buffer> {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: t.exports[format], exact: true }).click(),
      ]);
      return readFile(await download.path());
    },
  };
};
