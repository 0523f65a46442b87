import { Dictionary } from "../load/dictionary.ts";
import { mix, partHasher } from "../table/hashParts.ts";
import type { ColumnSpec } from "../spec/spec.ts";

/** Rules worth having, the sharpest first; those whose columns are there and that stay within the budget are taken. */
const candidates: readonly string[][] = [
  "idNumber",
  "ssn",
  "phone",
  "email",
  "name+birth",
  "givenName+surname+birth",
  "name+idNumber.ends",
  "name+phone.ends",
  "surname+birth",
  "givenName+birth",
  "name.sound+birth",
  "name.sound+phone.last4",
  "name.sound+idNumber.last4",
  "idNumber.ends",
  "birth+phone.last4",
  "birth+idNumber.last4",
  "birth+postcode",
  "phone.ends",
  "givenName+surname",
  "surname+postcode",
  "givenName+postcode",
  "birth+suburb",
  "residence+streetNumber",
  "name+employer",
  "name+site",
  "name+residence",
  "name+suburb",
  "name+postcode",
  "birth+residence",
  "birth+employer",
  "birth+site",
  "givenName.sound+surname.sound",
  "name.sound+employer",
  "name.sound+birth.year",
  "name.sorted",
  "surname+suburb",
  "givenName+suburb",
  "surname+residence",
  "givenName+residence",
  "ssn.first3+birth.year",
  "surname.first3+birth.year+givenName.first1",
  "birth.monthDay+surname.first2",
  "birth.monthDay+givenName.first2",
  "name",
  "email.first6",
  "birth",
  "residence",
  "name.sound",
  "surname.sound+postcode",
  "surname.sound+birth.year",
  "givenName.sound+birth.year",
  "surname",
  "givenName",
  "postcode+birth.year",
  "surname.sound",
  "givenName.sound",
].map((rule) => rule.split("+"));

/** Pairs a row may cost: by one rule, and by all. */
const budget = { rule: 12, all: 25, atLeast: 400_000 };

/** Chooses blocking rules by how many pairs each would make, judged by a sample. */
export function chooseRules(
  columns: Record<string, ColumnSpec>,
  values: ReadonlyMap<string, string[]>,
  rows: number,
): string[][] {
  const pairs = (rows * (rows - 1)) / 2;
  const known = new Map<string, Uint32Array>();
  const hashes = (ref: string): Uint32Array => {
    let own = known.get(ref);
    if (own === undefined) {
      const [name = "", part = ""] = ref.split(".");
      own = hashPart(columns[name]!, values.get(name)!, part);
      known.set(ref, own);
    }
    return own;
  };
  const perRule = Math.max(budget.atLeast, budget.rule * rows);
  let left = Math.max(budget.atLeast * 2, budget.all * rows);
  const chosen: string[][] = [];
  const consider = (rule: string[]): void => {
    const expected = shareOfPairs(rule.map(hashes)) * pairs;
    if (expected > perRule || expected > left) return;
    left -= expected;
    chosen.push(rule);
  };
  for (const rule of candidates)
    if (rule.every((ref) => Object.hasOwn(columns, ref.split(".")[0] ?? ""))) consider(rule);
  const names = Object.keys(columns);
  if (chosen.length < 3)
    for (const [i, name] of names.entries()) {
      consider([name]);
      for (const other of names.slice(i + 1)) consider([name, other]);
    }
  if (chosen.length === 0) chosen.push(names.slice(0, 3));
  return chosen;
}

function hashPart({ kind }: ColumnSpec, values: readonly string[], part: string): Uint32Array {
  const dictionary = new Dictionary(
    kind,
    values.length + 16,
    values.reduce((sum, value) => sum + value.length + 8, 64),
  );
  const hash = partHasher(kind, part);
  return Uint32Array.from(values, (value) => {
    const code = dictionary.codeOf(value);
    return code === 0
      ? 0
      : hash(dictionary.units, dictionary.start[code]!, dictionary.length[code]!);
  });
}

/** Share of the sample's pairs that agree in all parts. */
function shareOfPairs(parts: readonly Uint32Array[]): number {
  const rows = parts[0]!.length;
  const counts = new Map<number, number>();
  let agreeing = 0;
  for (let row = 0; row < rows; row++) {
    let key = parts[0]![row]!;
    for (let p = 1; p < parts.length && key !== 0; p++)
      key = parts[p]![row] === 0 ? 0 : mix(key, parts[p]![row]!);
    if (key === 0) continue;
    const before = counts.get(key) ?? 0;
    agreeing += before;
    counts.set(key, before + 1);
  }
  return rows < 2 ? 0 : (2 * agreeing) / (rows * (rows - 1));
}
