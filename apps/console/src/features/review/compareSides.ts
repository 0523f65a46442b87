import type { Pair, PairSide } from "./queries.ts";

export type Field = keyof PairSide;
export type Agreement = "agrees" | "close" | "differs" | "unknown";

export interface FieldRow {
  field: Field;
  left: string | null;
  right: string | null;
  agreement: Agreement;
  /** What the engine says of this field, e.g. 同音字; empty where it compared nothing. */
  words: string;
}

/** The engine's columns by the fields of a side; addresses are read, not compared. */
const columnOf: Record<Field, string | null> = {
  name: "name",
  citizenNumber: "idNumber",
  phone: "phone",
  birth: "birth",
  sex: "sex",
  employer: "employer",
  site: "site",
  areaName: "residence",
  address: null,
};

/** Below this weight (base 2) on either side of zero, a field says little for or against. */
const telling = 0.5;

/** The two sides field by field, with whether they agree: equal, alike in the engine's eyes, or not. */
export function compareSides(pair: Pair): FieldRow[] {
  const { left, right, steps } = pair;
  return (Object.keys(columnOf) as Field[])
    .map((field): FieldRow => {
      const one = left?.[field] ?? null;
      const other = right?.[field] ?? null;
      const step = steps.find(({ column }) => column === columnOf[field]);
      return {
        field,
        left: one,
        right: other,
        agreement: agreementOf(one, other, step?.weight ?? 0),
        words: step?.words ?? "",
      };
    })
    .filter((row) => row.left !== null || row.right !== null);
}

function agreementOf(left: string | null, right: string | null, weight: number): Agreement {
  if (left === null || right === null) return "unknown";
  if (left === right && weight >= 0) return "agrees";
  // The engine had nothing to compare, a community on one side and only the district on the other, say.
  if (weight === 0) return "unknown";
  if (weight > telling) return "close";
  return weight < -telling ? "differs" : "close";
}
