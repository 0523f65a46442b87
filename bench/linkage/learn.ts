/**
 * What learning from decisions is worth: a district decides the doubtful pairs of its first list, and
 * another list of other people is linked by the shipped model, and by what 200 and 500 decisions made of it.
 *   node bench/linkage/learn.ts [--rows 60000] [--write]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { link, rosterSpec, type Row, weightOf } from "../../packages/linkage/src/index.ts";
import {
  learn,
  referenceModel,
  type Settled,
} from "../../apps/server/src/modules/rosters/learning/learn.ts";
import {
  contradicts,
  doubtful,
  judge,
  mostCandidates,
} from "../../apps/server/src/modules/rosters/linking/judge.ts";
import {
  modelFor,
  type RosterModel,
  shippedModel,
} from "../../apps/server/src/modules/rosters/linking/rosterModel.ts";
import { createDice } from "./rosters/dice.ts";
import { type OtherHabits, writeRosters } from "./rosters/writeRosters.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "60000" },
    write: { type: "boolean", default: false },
  },
});
const rows = Number(values.rows);

const districts: { name: string; habits: OtherHabits }[] = [
  { name: "as the shipped model was learnt", habits: {} },
  {
    name: "riders change numbers and rooms: phones differ 35 %, residences 40 %, employers moved 30 %",
    habits: {
      a: { phoneChanged: 0.35, elsewhere: 0.4, moved: 0.3 },
      b: { phoneChanged: 0.1, elsewhere: 0.1 },
    },
  },
  {
    name: "hardly any ID numbers, half of the phones, names misheard 8 %",
    habits: {
      a: {
        idMissing: 0.95,
        idMasked: 0.05,
        phoneMissing: 0.5,
        phoneMasked: 0.4,
        birthMissing: 0.3,
        nameTypo: 0.08,
      },
      b: { idMissing: 0.6, idMasked: 0.3, phoneMissing: 0.2, phoneMasked: 0.5, nameTypo: 0.05 },
    },
  },
];

interface Person {
  person: string;
  row: Row;
}

/** People the district knows, one row each, and a list. */
function draw(habits: OtherHabits, seed: number): { known: Person[]; list: Person[] } {
  const folder = mkdtempSync(join(tmpdir(), "juxin-learn-"));
  writeRosters(folder, rows, seed, habits);
  const read = (file: string) =>
    readFileSync(join(folder, file), "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","));
  const truth = new Map(read("truth.csv").map(([id, person]) => [id!, person!]));
  const people = (file: string): Person[] =>
    read(file).map(([id, ...cells]) => {
      const [name, sex, idNumber, phone, birth, employer, residence] = cells.map((cell) =>
        cell === "" ? null : cell,
      );
      const row = { name, sex, idNumber, phone, birth, employer, residence };
      return { person: truth.get(id!)!, row };
    });
  const seen = new Set<string>();
  const known = people("b.csv").filter(({ person }) => !seen.has(person) && seen.add(person));
  const list = people("a.csv");
  rmSync(folder, { recursive: true });
  return { known, list };
}

interface Linked {
  /** Rows linked without a person, and those of them that are somebody else. */
  linked: number;
  wrong: number;
  /** Rows a person is asked about, and pairs shown for them. */
  desk: number;
  deskPairs: number;
  /** Rows of known people taken for new, blocked pairs below the desk. */
  missed: number;
}

async function run(
  { known, list }: { known: Person[]; list: Person[] },
  ours: RosterModel,
): Promise<{
  told: Linked;
  settled: Settled[];
  patterns: ReturnType<Awaited<ReturnType<typeof link>>["patterns"]>;
}> {
  const model = modelFor(known.length, ours);
  const found = await link(
    { rows: known.map(({ row }) => row) },
    { rows: list.map(({ row }) => row) },
    { spec: { ...rosterSpec, threshold: doubtful }, model },
  );
  const { pairs } = found;
  const byRow = Map.groupBy(
    Array.from({ length: pairs.length }, (_, pair) => pair),
    (pair) => pairs.right[pair]!,
  );
  const isKnown = new Set(known.map(({ person }) => person));
  const told: Linked = { linked: 0, wrong: 0, desk: 0, deskPairs: 0, missed: 0 };
  const settled: Settled[] = [];
  const reference = referenceModel(ours);
  for (const [at, { person, row }] of list.entries()) {
    const candidates = (byRow.get(at) ?? [])
      .toSorted((a, b) => pairs.weight[b]! - pairs.weight[a]!)
      .slice(0, mostCandidates)
      .map((pair) => ({
        pair,
        personId: known[pairs.left[pair]!]!.person,
        probability: pairs.probability[pair]!,
        weight: pairs.weight[pair]!,
        contrary: contradicts(known[pairs.left[pair]!]!.row, row),
        words: "",
        steps: [],
      }));
    const outcome = judge(candidates, {
      otherPhoneFrom: ours.otherPhoneFrom,
      isApart: () => false,
    });
    if (outcome?.kind === "linked") {
      told.linked += 1;
      if (outcome.personId !== person) told.wrong += 1;
    } else if (outcome?.kind === "doubtful") {
      told.desk += 1;
      const shown = candidates.filter(({ probability }) => probability >= doubtful);
      told.deskPairs += shown.length;
      if (isKnown.has(person) && !shown.some(({ personId }) => personId === person))
        told.missed += 1;
      for (const { pair, personId, weight, contrary } of shown) {
        const { steps } = found.explain(pair);
        const levels = model.comparisons.map(({ column, levels: own }) => {
          const level = steps.find((step) => step.column === column)!.level;
          return level === "missing" ? 0 : own.findIndex(({ name }) => name === level) + 1;
        });
        const beside = weight - weightOf(reference, { levels, frequencyWeight: 0 });
        settled.push({ levels, beside, same: personId === person, contrary });
      }
    } else if (isKnown.has(person)) told.missed += 1;
  }
  return { told, settled, patterns: found.patterns() };
}

/** The first `n` that a desk gets to: in no order that the pairs themselves make. */
function decidedOf(settled: readonly Settled[], n: number): Settled[] {
  const dice = createDice(7);
  return settled
    .map((one) => ({ one, at: dice.next() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, n)
    .map(({ one }) => one);
}

const lines = [
  `Measured ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC: two lists of ${rows / 2} rows a district (known people, and a list), decisions on one list, figures on another of other people. Everything seeded: the same on any machine.`,
  "",
  "| district | decisions (same) | linked by itself | of them wrong | rows at the desk | pairs there | known people taken for new |",
  "| --- | --: | --: | --: | --: | --: | --: |",
];
for (const { name, habits } of districts) {
  const first = await run(draw(habits, 11), shippedModel);
  const fresh = draw(habits, 12);
  for (const n of [0, 200, 500]) {
    const decided = decidedOf(first.settled, n);
    // A desk that never had so many to decide has its figures in the row before.
    if (n > 200 && first.settled.length <= 200) continue;
    const since = performance.now();
    const model = n === 0 ? shippedModel : learn(decided, first.patterns);
    const seconds = (performance.now() - since) / 1000;
    const { told } = await run(fresh, model);
    const same = decided.filter((one) => one.same).length;
    lines.push(
      `| ${n === 0 ? name : ""} | ${n === 0 ? "0: shipped" : `${decided.length} (${same})`} | ${told.linked} | ${told.wrong} | ${told.desk} | ${told.deskPairs} | ${told.missed} |`,
    );
    if (n > 0 && model.otherPhoneFrom !== null) {
      const { told: weights } = await run(fresh, { ...model, otherPhoneFrom: null });
      lines.push(
        `|  | the same, weights alone | ${weights.linked} | ${weights.wrong} | ${weights.desk} | ${weights.deskPairs} | ${weights.missed} |`,
      );
    }
    console.error(
      name,
      n,
      told,
      `learnt in ${seconds.toFixed(1)} s, other phone from ${model.otherPhoneFrom}`,
    );
  }
}
console.log(lines.join("\n"));
if (values.write) writeFileSync(new URL("learn.md", import.meta.url), `${lines.join("\n")}\n`);
