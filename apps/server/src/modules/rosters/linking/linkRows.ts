import { link, rosterSpec, type Row, type Spec } from "@juxin/linkage";
import type { Candidate, TakenRow, TakeTask } from "../jobs/threadMessages.ts";
import { isMasked, type RowFacts } from "../lists/facts.ts";
import { groupNew } from "./groupNew.ts";
import { modelFor } from "./rosterModel.ts";
import { asRow, type Known } from "./row.ts";
import { linkEncodings } from "./linkEncodings.ts";

export type { Known } from "./row.ts";

export interface RowToLink {
  /** Its place among the rows of the list. */
  at: number;
  fingerprint: string;
  facts: RowFacts;
  /** The name of the community that the row places them in. */
  community: string | null;
}

export interface Linked {
  at: number;
  outcome: TakenRow["outcome"];
}

/** From here on a pair is one person without anybody looking; below `doubtful` it is two. */
export const certain = 0.97;
export const doubtful = 0.15;
/** A second candidate must be this much less likely (bits), or a person decides. */
const clearLead = 5;
const mostCandidates = 3;

type Task = Pick<TakeTask, "carried" | "known" | "claimed" | "oneToOne" | "encodingKey">;

/**
 * What becomes of each good row: the person it was found to be in an earlier list, the one it
 * certainly is, up to three that it may be, or somebody new. The same input gives the same answer.
 */
export async function linkRows(rows: readonly RowToLink[], task: Task): Promise<Linked[]> {
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
  const candidates = await candidatesOf(plain, task.known);
  const fresh: RowToLink[] = [];
  for (const [index, row] of plain.entries()) {
    const found = (candidates.get(index) ?? []).filter(
      ({ personId }) => !(task.oneToOne && claimed.has(personId)),
    );
    const outcome = judge(found);
    if (outcome === null) fresh.push(row);
    else {
      if (outcome.kind === "linked") claimed.add(outcome.personId);
      outcomes.push({ at: row.at, outcome });
    }
  }
  return [...outcomes, ...groupNew(fresh)];
}

/** Null for somebody new. */
export function judge(found: readonly Candidate[]): TakenRow["outcome"] | null {
  const [best, second] = found;
  if (best === undefined || best.probability < doubtful) return null;
  const leads = second === undefined || best.weight - second.weight >= clearLead;
  if (best.probability >= certain && leads && !best.contrary)
    return {
      kind: "linked",
      personId: best.personId,
      probability: best.probability,
      carried: false,
    };
  return {
    kind: "doubtful",
    candidates: found.filter(({ probability }) => probability >= doubtful).slice(0, mostCandidates),
  };
}

/** For each row by its index the known people it may be, likeliest first. */
async function candidatesOf(
  rows: readonly RowToLink[],
  known: readonly Known[],
): Promise<Map<number, Candidate[]>> {
  const byRow = new Map<number, Candidate[]>();
  if (rows.length === 0 || known.length === 0) return byRow;
  const spec: Spec = { ...rosterSpec, threshold: doubtful };
  const model = modelFor(known.length);
  const right: Row[] = rows.map(({ facts, community }) => asRow(facts, community));
  const found = await link(
    { rows: known.map(({ row }) => row) },
    { rows: right },
    {
      spec,
      model,
    },
  );
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
      !contrary(best.pair);
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
  return byRow;
}

/**
 * Whether a number speaks against two being one and none for it, however likely the rest makes it:
 * then a person decides. A phone changes hands; two whole citizen numbers that differ are two people's.
 */
export function contradicts(a: Row, b: Row): boolean {
  const whole = (x: string | null | undefined, y: string | null | undefined) =>
    x != null && y != null && !isMasked(x) && !isMasked(y);
  if (whole(a["idNumber"], b["idNumber"])) return a["idNumber"] !== b["idNumber"];
  const seen = a["idNumber"] != null && b["idNumber"] != null;
  return !seen && whole(a["phone"], b["phone"]) && a["phone"] !== b["phone"];
}
