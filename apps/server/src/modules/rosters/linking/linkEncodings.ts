import { createEncoder, link, type Model, type Row, type Spec } from "@juxin/linkage";
import type { TakeTask } from "../jobs/threadMessages.ts";
import type { Linked, RowToLink } from "./linkRows.ts";

/** What givers encode, in this order and under these names; see `juxin encode`. */
export const encodedColumns = [
  { name: "name", kind: "name" },
  { name: "idNumber", kind: "idNumber" },
  { name: "phone", kind: "phone" },
  { name: "birth", kind: "date" },
] as const;

const spec: Spec = {
  columns: {
    name_clk: { kind: "clk" },
    name_sound_hash: { kind: "code" },
    idNumber_clk: { kind: "clk" },
    phone_clk: { kind: "clk" },
    birth_clk: { kind: "clk" },
  },
  comparisons: [
    { column: "name_clk", levels: ["exact", { dice: 0.6 }], frequency: true },
    { column: "idNumber_clk", levels: ["exact", { dice: 0.85 }] },
    { column: "phone_clk", levels: ["exact", { dice: 0.85 }] },
    { column: "birth_clk", levels: ["exact", { dice: 0.8 }] },
  ],
  blocking: [
    ["idNumber_clk"],
    ["phone_clk"],
    ["name_clk", "birth_clk"],
    ["name_sound_hash", "birth_clk"],
  ],
  threshold: 0.5,
  seed: 1,
};

const level = (name: string, m: number, u: number) => ({ name, m, u });
const comparisons: Model["comparisons"] = [
  {
    column: "name_clk",
    levels: [
      level("exact", 0.92, 2.4e-5),
      level("dice 0.6", 0.05, 1e-3),
      level("else", 0.03, 0.999),
    ],
  },
  {
    column: "idNumber_clk",
    levels: [level("exact", 0.96, 6e-6), level("dice 0.85", 0.03, 1e-5), level("else", 0.01, 1)],
  },
  {
    column: "phone_clk",
    levels: [level("exact", 0.75, 7e-6), level("dice 0.85", 0.02, 1e-5), level("else", 0.23, 1)],
  },
  {
    column: "birth_clk",
    levels: [
      level("exact", 0.96, 1.1e-4),
      level("dice 0.8", 0.02, 3e-3),
      level("else", 0.02, 0.997),
    ],
  },
];

/** Nobody can look at encodings side by side: what is not certain stays unlinked. */
const certain = 0.99;

/**
 * Links rows of which only keyed encodings came: known people are encoded with the same key, in this
 * thread alone. A row that is nobody known stays an encoding and is counted as such.
 */
export async function linkEncodings(
  rows: readonly RowToLink[],
  task: Pick<TakeTask, "known" | "encodingKey">,
): Promise<Linked[]> {
  const unlinked = rows.map(({ at }): Linked => ({ at, outcome: { kind: "encoded" } }));
  if (task.encodingKey === null || task.known.length === 0) return unlinked;
  const encoder = createEncoder(encodedColumns, Buffer.from(task.encodingKey));
  const asEncoded = (row: Row): Row => {
    const values = encoder.encode(encodedColumns.map(({ name }) => row[name] ?? ""));
    return Object.fromEntries(encoder.headers.map((header, at) => [header, values[at] ?? ""]));
  };
  const found = await link(
    { rows: task.known.map(({ row }) => asEncoded(row)) },
    { rows: rows.map(({ facts }) => JSON.parse(facts.encoding ?? "{}") as Row) },
    { spec, model: { prior: 0.6 / Math.max(1_000, task.known.length), comparisons } },
  );
  const { pairs } = found;
  const best = new Map<number, { pair: number; alone: boolean }>();
  for (let pair = 0; pair < pairs.length; pair += 1) {
    const known = best.get(pairs.right[pair]!);
    const better = known === undefined || pairs.weight[pair]! > pairs.weight[known.pair]!;
    const rival = known === undefined ? pair : better ? known.pair : pair;
    const top = better ? pair : known.pair;
    const alone = top === rival || pairs.weight[top]! - pairs.weight[rival]! >= 5;
    best.set(pairs.right[pair]!, { pair: top, alone: alone && (known?.alone ?? true) });
  }
  return unlinked.map((one, index): Linked => {
    const place = best.get(index);
    if (place === undefined || !place.alone || pairs.probability[place.pair]! < certain) return one;
    return {
      at: one.at,
      outcome: {
        kind: "linked",
        personId: task.known[pairs.left[place.pair]!]!.id,
        probability: pairs.probability[place.pair]!,
        carried: false,
      },
    };
  });
}
