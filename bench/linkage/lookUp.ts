import { readFileSync } from "node:fs";
import {
  createPopulation,
  type Model,
  type Row,
  type Spec,
} from "../../packages/linkage/src/index.ts";
import { round, type Spread, spreadOf } from "../measure/percentiles.ts";

export interface LookUp {
  records: number;
  search: Spread;
  found: number;
  addSeconds: number;
  loadSeconds: number;
}

/** Looks up 2,000 people one by one among all, then adds 10,000 records, each linked to what is known. */
export async function measureLookUp(path: string, spec: Spec, model: Model): Promise<LookUp> {
  let since = performance.now();
  const population = await createPopulation({ path }, { spec, model });
  const loadSeconds = round((performance.now() - since) / 1000);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const head = lines[0]!.split(",");
  const rowAt = (i: number): Row => {
    const cells = lines[1 + (i % (lines.length - 1))]!.split(",");
    return Object.fromEntries(head.map((name, c) => [name, cells[c]]));
  };
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < 2000; i++) {
    const row = rowAt(i * 49_999);
    const started = performance.now();
    const matches = population.search(row);
    times.push(performance.now() - started);
    if (matches.some(({ id }) => id === row["record_id"])) found++;
  }
  const added = Array.from({ length: 10_000 }, (_, i) => ({
    ...rowAt(i * 31),
    record_id: `new${i}`,
  }));
  since = performance.now();
  population.add(added);
  return {
    records: lines.length - 1,
    search: spreadOf(times),
    found,
    addSeconds: round((performance.now() - since) / 1000),
    loadSeconds,
  };
}
