import {
  type Diagnostics,
  link,
  type Linkage,
  type Model,
  rosterSpec,
  type Row,
  type Spec,
  weightOf,
} from "@juxin/linkage";
import type { Candidate, TakenRow, TakeTask } from "../jobs/threadMessages.ts";
import type { RowFacts } from "../lists/facts.ts";
import { groupNew } from "./groupNew.ts";
import { certain, contradicts, doubtful, judge, mostCandidates } from "./judge.ts";
import { modelFor, type RosterModel } from "./rosterModel.ts";
import { asRow, type Known } from "./row.ts";
import { linkEncodings } from "./linkEncodings.ts";

export type { Known } from "./row.ts";

export interface RowToLink {
  /** Its place among the rows of the list. */
  at: number;
  fingerprint: string;
  facts: RowFacts;
  /** The firm by its registered name where it was found, else as it was written. */
  employer: string | null;
  /** The name of the community that the row places them in. */
  community: string | null;
}

export interface Linked {
  at: number;
  outcome: TakenRow["outcome"];
}

type Task = Pick<
  TakeTask,
  "carried" | "known" | "claimed" | "oneToOne" | "encodingKey" | "model" | "apart"
>;

export interface LinkedRows {
  rows: Linked[];
  /** What the engine says of its work; null when nothing was compared. */
  work: LinkWork | null;
}

/** Diagnostics of one list's linking, and all compared pairs by their levels. Counts only, nobody's values. */
export type LinkWork = Pick<
  Diagnostics,
  "pairs" | "compared" | "blocking" | "thresholds" | "unlinkable"
> & { rows: number; known: number; patterns: { levels: number[]; pairs: number }[] };

/** Patterns less likely than this (bits) teach nothing and are not kept. */
const faintest = -20;

/**
 * What becomes of each good row: the person it was found to be in an earlier list, the one it
 * certainly is, up to three that it may be, or somebody new. The same input gives the same answer.
 */
export async function linkRows(rows: readonly RowToLink[], task: Task): Promise<LinkedRows> {
  const claimed = new Set(task.claimed);
  const outcomes: Linked[] = [];
  const rest: RowToLink[] = [];
  for (const row of rows) {
    const personId = task.carried.get(row.fingerprint);
    if (personId === undefined || (task.oneToOne && claimed.has(personId))) rest.push(row);
    else {
      claimed.add(personId);
      outcomes.push({
        at: row.at,
        outcome: { kind: "linked", personId, probability: 1, carried: true },
      });
    }
  }
  const encoded = rest.filter(({ facts }) => facts.encoding !== null);
  const plain = rest.filter(({ facts }) => facts.encoding === null);
  if (encoded.length > 0) outcomes.push(...(await linkEncodings(encoded, task)));
  const { byRow, work } = await candidatesOf(plain, task.known, task.model);
  const apart = new Set(task.apart.map(([a, b]) => `${a}/${b}`));
  const ways = {
    otherPhoneFrom: task.model.otherPhoneFrom,
    isApart: (a: string, b: string) => apart.has(a < b ? `${a}/${b}` : `${b}/${a}`),
  };
  const fresh: RowToLink[] = [];
  for (const [index, row] of plain.entries()) {
    const found = (byRow.get(index) ?? []).filter(
      ({ personId }) => !(task.oneToOne && claimed.has(personId)),
    );
    const outcome = judge(found, ways);
    if (outcome === null) fresh.push(row);
    else {
      if (outcome.kind === "linked") claimed.add(outcome.personId);
      outcomes.push({ at: row.at, outcome });
    }
  }
  return { rows: [...outcomes, ...groupNew(fresh)], work };
}

/** For each row by its index the known people it may be, likeliest first. */
async function candidatesOf(
  rows: readonly RowToLink[],
  known: readonly Known[],
  ours: RosterModel,
): Promise<{ byRow: Map<number, Candidate[]>; work: LinkWork | null }> {
  const byRow = new Map<number, Candidate[]>();
  if (rows.length === 0 || known.length === 0) return { byRow, work: null };
  const spec: Spec = { ...rosterSpec, threshold: doubtful };
  const model = modelFor(known.length, ours);
  const right: Row[] = rows.map(({ facts, employer, community }) =>
    asRow({ ...facts, employer }, community),
  );
  const found = await link({ rows: known.map(({ row }) => row) }, { rows: right }, { spec, model });
  const { pairs } = found;
  const contrary = (pair: number) =>
    contradicts(known[pairs.left[pair]!]!.row, right[pairs.right[pair]!]!);
  const places = new Map<number, { pair: number; weight: number }[]>();
  for (let pair = 0; pair < pairs.length; pair += 1) {
    const row = pairs.right[pair]!;
    const list = places.get(row);
    const place = { pair, weight: pairs.weight[pair]! };
    if (list === undefined) places.set(row, [place]);
    else list.push(place);
  }
  for (const [row, list] of places) {
    list.sort((a, b) => b.weight - a.weight || pairs.left[a.pair]! - pairs.left[b.pair]!);
    const [best] = list;
    const isCertain =
      list.length === 1 &&
      best !== undefined &&
      pairs.probability[best.pair]! >= certain &&
      contrary(best.pair) === null;
    byRow.set(
      row,
      list.slice(0, mostCandidates).map(({ pair, weight }) => {
        const probability = pairs.probability[pair]!;
        // Only what somebody will read is put into words: explaining a hundred thousand costs.
        const told = isCertain ? null : found.explain(pair, "zh");
        return {
          personId: known[pairs.left[pair]!]!.id,
          probability,
          weight,
          contrary: contrary(pair),
          words: told?.words ?? "",
          steps: (told?.steps ?? []).map(({ column, level, words, weight: bits }) => ({
            column,
            level,
            words,
            weight: bits,
          })),
        };
      }),
    );
  }
  return { byRow, work: workOf(found, model, rows.length, known.length) };
}

function workOf(found: Linkage, model: Model, rows: number, known: number): LinkWork {
  const { pairs, compared, blocking, thresholds, unlinkable } = found.diagnostics();
  const patterns = found
    .patterns()
    .filter(({ levels }) => weightOf(model, { levels, frequencyWeight: 0 }) >= faintest);
  return { pairs, compared, blocking, thresholds, unlinkable, rows, known, patterns };
}
