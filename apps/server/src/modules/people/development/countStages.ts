import { developmentSteps, DevelopmentStage } from "@juxin/playbooks";
import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { joined, standingsOf } from "./standings.ts";

export interface CountedStage {
  key: string;
  n: number;
}

/**
 * How many are in each stage, or how many have done each step last, of those on the way into the Party
 * in an area and line at the end of a day. Every key is there, in the order of the field. Who calls
 * decides what of it may be told.
 */
export async function countStages(
  tx: Tx,
  of: {
    area: string;
    line: LineOrAll;
    employer?: string | undefined;
    by: "stage" | "step";
    on?: string | undefined;
  },
): Promise<CountedStage[]> {
  let select = joined(tx).where(withinArea("persons.area", of.area));
  if (of.line !== "all") select = select.where(sql<boolean>`${of.line} = any(persons.lines)`);
  if (of.employer !== undefined) select = select.where("persons.employerId", "=", of.employer);
  select =
    of.on === undefined
      ? select.where("developments.state", "=", "open")
      : select.where(
          sql<boolean>`(developments.ended_at is null or (developments.ended_at at time zone 'Asia/Shanghai')::date > ${of.on}::date)`,
        );
  const standings = await standingsOf(tx, await select.execute(), of.on);
  const counts = new Map<string, Set<string>>();
  for (const { row, clock } of standings) {
    // Nothing done by that day: they had not applied yet.
    if (clock.step === null) continue;
    const key = of.by === "stage" ? clock.stage : String(clock.step);
    counts.set(key, (counts.get(key) ?? new Set()).add(row.rootId));
  }
  const keys =
    of.by === "stage"
      ? DevelopmentStage.options
      : developmentSteps.map(({ step }) => String(step)).filter((key) => counts.has(key));
  return keys.map((key) => ({ key, n: counts.get(key)?.size ?? 0 }));
}
