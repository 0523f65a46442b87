import { z } from "@hono/zod-openapi";
import {
  chooseStreet,
  type DemoList,
  demoLists,
  demoPopulation,
  generateGeography,
} from "@juxin/demo-district";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { notFound } from "../../../platform/errors.ts";
import {
  encodeGb18030,
  spreadsheetType,
  writeWorkbook,
} from "../../../platform/spreadsheets/index.ts";

export const SampleKey = z.enum(["platform", "street", "union"]).openapi("RosterSampleKey");
export type SampleKey = z.infer<typeof SampleKey>;

/** The seed of the demo district; the lists are of its people. */
const seed = "linjiang";

/** A list of the invented district as its giver would write it, to be handed in by hand. Only in the demo. */
export async function writeSample(
  ctx: Context,
  key: SampleKey,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; name: string; type: string }> {
  if (!ctx.app.env.demo) throw notFound("rosterSample");
  const until = ctx.app.clock.now();
  const geography = generateGeography(seed);
  const population = demoPopulation(seed, { until, geography });
  const period = dayOf(until).slice(0, 7);
  const street = chooseStreet(geography);
  const list = demoLists(seed, { population, geography, street, period, month: 1 }).find(
    (one) => one.key === key,
  );
  if (list === undefined) throw notFound("rosterSample");
  return list.format === "gb18030"
    ? { bytes: encodeGb18030(asText(list)), name: list.fileName, type: "text/csv; charset=gb18030" }
    : { bytes: await asWorkbook(list), name: list.fileName, type: spreadsheetType };
}

const asText = ({ above, head, rows }: DemoList): string =>
  [...above, ...head, ...rows.map(({ cells }) => cells)]
    .map((cells) => cells.map((cell) => String(cell ?? "")).join(","))
    .join("\r\n");

const asWorkbook = ({ above, head, rows, merges, columns }: DemoList) =>
  writeWorkbook([
    {
      name: "名单",
      columns: columns.map(() => ({ width: 18 })),
      rows: [...above, ...head, ...rows.map(({ cells }) => cells)],
      merges,
    },
  ]);
