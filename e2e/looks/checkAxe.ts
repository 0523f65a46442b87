/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface AxeFault {
  grave: boolean;
  /** Rule, places, and what to do. */
  said: string;
}

/** A long table is judged by its first rows: those below are made the same way. */
const judged = { include: [["html"]], exclude: [["tbody > tr:nth-child(n + 9)"]] };

/** Runs axe on what is shown; `only` narrows it to one rule where the rest is known already. */
export async function checkAxe(page: Page, only?: string): Promise<AxeFault[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const violations = await page.evaluate(
    async ({ on, rule }) => {
      const { axe } = window as unknown as {
        axe: { run(on: object, options: object): Promise<AxeResults> };
      };
      const options = {
        resultTypes: ["violations"],
        preload: false,
        ...(rule === null ? {} : { runOnly: { type: "rule", values: [rule] } }),
      };
      return (await axe.run(on, options)).violations;
    },
    { on: judged, rule: only ?? null },
  );
  return violations.map(({ id, impact, help, nodes }) => ({
    grave: impact === "serious" || impact === "critical",
    said: `axe ${impact} ${id}: ${help}: ${nodes
      .slice(0, 3)
      .map((node) => node.html.slice(0, 120))
      .join("  ")}`,
  }));
}
