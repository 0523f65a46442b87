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

/** Runs axe on what is shown; `only` narrows it to one rule where the rest is known already. */
export async function checkAxe(page: Page, only?: string): Promise<AxeFault[]> {
  await page.evaluate(`window.axe ?? ${source}`);
  const violations = await page.evaluate(async (rule) => {
    const { axe } = window as unknown as {
      axe: { run(on: Document, options: object): Promise<AxeResults> };
    };
    const options = {
      resultTypes: ["violations"],
      ...(rule === null ? {} : { runOnly: { type: "rule", values: [rule] } }),
    };
    return (await axe.run(document, options)).violations;
  }, only ?? null);
  return violations.map(({ id, impact, help, nodes }) => ({
    grave: impact === "serious" || impact === "critical",
    said: `axe ${impact} ${id}: ${help}: ${nodes
      .slice(0, 3)
      .map((node) => node.html.slice(0, 120))
      .join("  ")}`,
  }));
}
