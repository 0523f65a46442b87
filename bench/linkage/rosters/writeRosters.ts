import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { createDice, type Dice } from "./dice.ts";
import {
  drawPerson,
  firmOf,
  type Person,
  randomGiven,
  randomPhone,
  randomResidence,
} from "./person.ts";
import { givenGroups } from "./words.ts";

const groupOf = new Map(
  givenGroups.flatMap((group) => [...group].map((char) => [char, [...group]] as const)),
);

/** How badly a source keeps its list; shares of rows. `a` is a platform's ledger, `b` a register. */
export const sources = {
  a: {
    idMissing: 0.25,
    idMasked: 0.3,
    idTypo: 0.015,
    phoneMissing: 0.05,
    phoneChanged: 0.12,
    phoneMasked: 0.1,
    phoneTypo: 0.01,
    birthMissing: 0.3,
    nameTypo: 0.03,
    nameMasked: 0.03,
    short: 0.4,
    moved: 0.1,
    birthTypo: 0.006,
    sexWrong: 0.003,
    elsewhere: 0.1,
  },
  b: {
    idMissing: 0.08,
    idMasked: 0.05,
    idTypo: 0.005,
    phoneMissing: 0.1,
    phoneChanged: 0.12,
    phoneMasked: 0.02,
    phoneTypo: 0.01,
    birthMissing: 0.1,
    nameTypo: 0.03,
    nameMasked: 0.005,
    short: 0.15,
    moved: 0.05,
    birthTypo: 0.003,
    sexWrong: 0.001,
    elsewhere: 0.05,
  },
};
type Habits = (typeof sources)["a"];
/** What a district does otherwise in one of its sources, e.g. fewer ID numbers in the platform's. */
export type OtherHabits = { [Source in "a" | "b"]?: Partial<Habits> };

export const header = "record_id,name,sex,id_number,phone,birth,employer,residence";

/**
 * Writes `a.csv` and `b.csv` (rows a list each), `both.csv` (all rows) and `truth.csv` (record_id,person).
 * 15 % of all rows' people stand in both lists, 3 % of a list's rows are doubles.
 * @returns the number of people and of true pairs
 */
export function writeRosters(
  folder: string,
  rows: number,
  seed: number,
  otherwise: OtherHabits = {},
): { people: number; truePairs: number } {
  const each = Math.floor(rows / 2);
  const doubles = Math.floor(each * 0.03);
  const own = each - doubles;
  const shared = Math.floor(rows * 0.15);
  const people = 2 * own - shared;
  const files = ["a.csv", "b.csv", "both.csv", "truth.csv"].map((name) =>
    createWriter(join(folder, name)),
  );
  const [a, b, both, truth] = files as [Writer, Writer, Writer, Writer];
  for (const one of [a, b, both]) one.line(header);
  truth.line("record_id,person");
  const copies = new Uint8Array(people);
  for (const side of ["a", "b"] as const) {
    const dice = createDice(seed * 31 + (side === "a" ? 1 : 2));
    const habits = { ...sources[side], ...otherwise[side] };
    const step = coprime(each);
    for (let i = 0; i < each; i++) {
      const place = (i * step + 7) % each;
      const within = place < own ? place : Math.floor(((place - own) / doubles) * own);
      const person = side === "a" ? within : own - shared + within;
      copies[person]!++;
      const id = `${side}${i + 1}`;
      const line = `${id},${spoil(drawPerson(seed, person), habits, dice)}`;
      (side === "a" ? a : b).line(line);
      both.line(line);
      truth.line(`${id},${person}`);
    }
  }
  for (const one of files) one.end();
  return { people, truePairs: copies.reduce((sum, n) => sum + (n * (n - 1)) / 2, 0) };
}

export function spoil(person: Person, habits: Habits, dice: Dice): string {
  const { full, short } = firmOf(dice.chance(habits.moved) ? dice.below(1200) : person.firm);
  let { name, idNumber, phone } = person;
  if (dice.chance(habits.nameTypo)) name = misspell(name, dice);
  if (dice.chance(habits.nameMasked)) name = name[0] + "*".repeat(name.length - 1);
  if (dice.chance(habits.idTypo)) idNumber = mistype(idNumber, dice);
  if (dice.chance(habits.phoneChanged)) phone = randomPhone(dice);
  if (dice.chance(habits.phoneTypo)) phone = mistype(phone, dice);
  const drawn = dice.next();
  if (drawn < habits.idMissing) idNumber = "";
  else if (drawn < habits.idMissing + habits.idMasked)
    idNumber = `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`;
  const other = dice.next();
  if (other < habits.phoneMissing) phone = "";
  else if (other < habits.phoneMissing + habits.phoneMasked)
    phone = `${phone.slice(0, 3)}****${phone.slice(7)}`;
  let birth = dice.chance(habits.birthMissing) ? "" : person.birth;
  if (birth !== "" && dice.chance(habits.birthTypo)) birth = mistype(birth, dice);
  const sex = dice.chance(habits.sexWrong) ? (person.sex === "男" ? "女" : "男") : person.sex;
  const residence = dice.chance(habits.elsewhere) ? randomResidence(dice) : person.residence;
  return `${name},${sex},${idNumber},${phone},${birth},${dice.chance(habits.short) ? short : full},${residence}`;
}

/** Most slips are another character of the same sound; the others are any character, or one left out. */
function misspell(name: string, dice: Dice): string {
  const chars = [...name];
  const at = chars.length - 1 - dice.below(Math.max(1, chars.length - 1));
  const alike = groupOf.get(chars[at]!)?.filter((char) => char !== chars[at]) ?? [];
  if (alike.length > 0 && dice.chance(0.75)) chars[at] = dice.pick(alike);
  else if (chars.length > 2 && dice.chance(0.3)) chars.splice(at, 1);
  else chars[at] = randomGiven(dice)[0]!;
  return chars.join("");
}

/** One digit wrong, or two neighbours exchanged. */
function mistype(digits: string, dice: Dice): string {
  const at = dice.below(digits.length - 2);
  if (dice.chance(0.4))
    return digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
  return digits.slice(0, at) + String(dice.below(10)) + digits.slice(at + 1);
}

interface Writer {
  line(text: string): void;
  end(): void;
}

function createWriter(path: string): Writer {
  const file = openSync(path, "w");
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  };
  return {
    line(text) {
      lines.push(text);
      if (lines.length >= 20_000) flush();
    },
    end() {
      flush();
      closeSync(file);
    },
  };
}

/** A step that visits every place once, so that rows of one person do not stand together. */
function coprime(n: number): number {
  const gcd = (x: number, y: number): number => (y === 0 ? x : gcd(y, x % y));
  let step = Math.floor(n * 0.6180339) | 1;
  while (gcd(step, n) !== 1) step += 2;
  return step;
}
