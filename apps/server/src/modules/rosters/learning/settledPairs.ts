import { createHash } from "node:crypto";
import { rosterSpec, weightOf } from "@juxin/linkage";
import type { Tx } from "../../../platform/context.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { explanationCell } from "../linking/rowSealer.ts";
import { referenceModel, type Settled } from "./learn.ts";
import { shippedModel } from "../linking/rosterModel.ts";
import { listsWithWork } from "../lists/listsWithSource.ts";
import { allModels } from "./models.ts";

/** The latest decisions are enough, and bound the work. */
const most = 5000;

export interface SettledPair extends Settled {
  id: string;
  listId: string;
}

/**
 * Pairs that people settled and that may teach: not undone, not unsure; of those checked by two, only
 * where both said the same without seeing each other. What was withdrawn or erased teaches nothing.
 */
export async function settledPairs(tx: Tx): Promise<SettledPair[]> {
  const rows = await pairRows(tx)
    .where("rosterPairs.state", "in", ["same", "different"])
    .orderBy("rosterPairs.decidedAt", "desc")
    .orderBy("rosterPairs.id")
    .execute();
  const disputed = await disputedOf(
    tx,
    rows.filter(({ checks }) => checks > 1).map(({ id }) => id),
  );
  const settled = (await openPairs(tx, rows)).filter(({ id }) => !disputed.has(id));
  // In an order of their own: the newest first is what was looked for, not what is learnt.
  return settled.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the desk was shown of the lists since a month, settled or not. */
export async function shownPairs(tx: Tx, period: string): Promise<SettledPair[]> {
  const rows = await pairRows(tx)
    .where("rosterLists.period", ">=", period)
    .where("rosterLists.state", "=", "ready")
    .orderBy("rosterPairs.id", "desc")
    .execute();
  return openPairs(tx, rows);
}

/** Lists of earlier releases kept no work, and nothing would hold the weights where nobody looked. */
const pairRows = (tx: Tx) =>
  listsWithWork(tx)
    .innerJoin("rosterPairs", (join) =>
      join
        .onRef("rosterPairs.district", "=", "rosterLists.district")
        .onRef("rosterPairs.listId", "=", "rosterLists.id"),
    )
    .select([
      "rosterPairs.id",
      "rosterPairs.listId",
      "rosterPairs.state",
      "rosterPairs.weight",
      "rosterPairs.checks",
      "rosterPairs.explanationSealed",
      "rosterLists.modelVersion",
    ])
    .where("rosterPairs.explanationSealed", "is not", null)
    .limit(most);

async function openPairs(
  tx: Tx,
  rows: readonly {
    id: string;
    listId: string;
    state: string;
    weight: number;
    explanationSealed: string | null;
    modelVersion: number;
  }[],
): Promise<SettledPair[]> {
  const keys = await keysOf(
    tx,
    rows.map(({ listId }) => listId),
  );
  const models = await allModels(tx);
  return rows.flatMap((row): SettledPair[] => {
    const model = models.get(row.modelVersion);
    const told = open(tx.app, keys.get(row.listId), row.explanationSealed, explanationCell(row.id));
    if (model === undefined || told === null) return [];
    const { steps, contrary = null } = JSON.parse(told) as {
      steps: { column: string; level: string }[];
      contrary?: Settled["contrary"];
    };
    const levels = levelsOf(steps);
    if (levels === null) return [];
    const own = weightOf(referenceModel(model), { levels, frequencyWeight: 0 });
    const same = row.state === "same";
    return [{ id: row.id, listId: row.listId, levels, beside: row.weight - own, same, contrary }];
  });
}

/** Names of levels as numbers; null when they are those of another spec. */
function levelsOf(steps: readonly { column: string; level: string }[]): number[] | null {
  const names = referenceModelLevels();
  const levels = rosterSpec.comparisons.map(({ column }) => {
    const level = steps.find((step) => step.column === column)?.level ?? "missing";
    return level === "missing" ? 0 : (names.get(column)?.indexOf(level) ?? -1) + 1 || -1;
  });
  return levels.includes(-1) ? null : levels;
}

let levelNames: Map<string, string[]> | undefined;
const referenceModelLevels = (): Map<string, string[]> =>
  (levelNames ??= new Map(
    referenceModel(shippedModel).comparisons.map(({ column, levels }) => [
      column,
      levels.map(({ name }) => name),
    ]),
  ));

/** Of double checks, those in which the first two did not agree. */
async function disputedOf(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const said = await tx.db
    .selectFrom("rosterDecisions")
    .select(["pairId", "verdict", "accountId"])
    .where("pairId", "in", [...ids])
    .orderBy("seq")
    .execute();
  const disputed = new Set<string>();
  for (const [id, all] of Map.groupBy(said, ({ pairId }) => pairId)) {
    const since = all.slice(all.findLastIndex(({ verdict }) => verdict === "undo") + 1);
    const firsts = new Map<string, string>();
    for (const { accountId, verdict } of since)
      if (!firsts.has(accountId)) firsts.set(accountId, verdict);
    const [first, second] = firsts.values();
    if (first !== second) disputed.add(id);
  }
  return disputed;
}

/** The same for the same decisions: what was looked at and what is adopted are told to be one. */
export const digestOf = (settled: readonly SettledPair[]): string =>
  createHash("sm3")
    .update(JSON.stringify(settled.map(({ id, same }) => [id, same])))
    .digest("hex")
    .slice(0, 32);
