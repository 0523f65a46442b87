import type { Schemas } from "@juxin/api-client";

export type CaseCategory = Schemas["CaseCategory"];

/** The part of the case settings that is changed on screen. */
export interface Editable {
  categories: CaseCategory[];
  amberAt: number;
  holidays: string[];
  workdays: string[];
}

export const mostActive = 8;

export const activeCount = (edited: Editable): number =>
  edited.categories.filter(({ active, asker }) => active && asker === "worker").length;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const isChanged = (base: Editable, mine: Editable): boolean => !same(base, mine);

interface Merged {
  merged: Editable;
  /** What both sides changed differently, by category key or name of the setting. */
  both: string[];
}

/** Puts my changes on top of theirs; where both changed the same, mine is kept and named. */
export function mergeChanges(base: Editable, mine: Editable, theirs: Editable): Merged {
  const both: string[] = [];
  const pick = <Value>(name: string, was: Value, my: Value, their: Value): Value => {
    if (same(was, my)) return their;
    if (!same(was, their) && !same(my, their) && !both.includes(name)) both.push(name);
    return my;
  };
  const byKey = (of: Editable, key: string) => of.categories.find((one) => one.key === key);
  const order = pick("order", keysOf(base), keysOf(mine), keysOf(theirs));
  const keys = [...order, ...keysOf(theirs).filter((key) => !order.includes(key))];
  const categories = keys.flatMap((key): CaseCategory[] => {
    const [was, my, their] = [byKey(base, key), byKey(mine, key), byKey(theirs, key)];
    if (!was || !my || !their) return [my ?? their].filter((one) => one !== undefined);
    const fields = Object.keys(their) as (keyof CaseCategory)[];
    return [
      Object.fromEntries(
        fields.map((field) => [field, pick(key, was[field], my[field], their[field])]),
      ) as unknown as CaseCategory,
    ];
  });
  return {
    merged: {
      categories,
      amberAt: pick("amberAt", base.amberAt, mine.amberAt, theirs.amberAt),
      holidays: pick("holidays", base.holidays, mine.holidays, theirs.holidays),
      workdays: pick("workdays", base.workdays, mine.workdays, theirs.workdays),
    },
    both,
  };
}

const keysOf = (of: Editable): string[] => of.categories.map((category) => category.key);

/** What the server found wrong with categories: by place in the list, then by field. */
export function faultsOf(
  issues: readonly { path: string; reason: string }[],
  say: (reason: string) => string,
): Map<number, Record<string, string>> {
  const faults = new Map<number, Record<string, string>>();
  for (const { path, reason } of issues) {
    const [, at, field] = /^categories\.(\d+)\.(\w+)/.exec(path) ?? [];
    if (at === undefined || field === undefined) continue;
    faults.set(Number(at), { ...faults.get(Number(at)), [field]: say(reason) });
  }
  return faults;
}
