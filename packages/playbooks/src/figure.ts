import { z } from "zod";
import { named, Text, UnitText } from "./text.ts";

const rowsPerLetter: Record<string, number> = {
  A: 18,
  B: 9,
  C: 14,
  D: 14,
  E: 17,
  F: 14,
  G: 11,
  H: 13,
};

/** One of the 110 mechanisms of the field, A1 … H13. */
export const MechanismId = z.string().refine(
  (id) => {
    const match = /^([A-H])([1-9]\d?)$/.exec(id);
    return match !== null && Number(match[2]) <= (rowsPerLetter[match[1]!] ?? 0);
  },
  { params: { reason: "mechanism.unknown" } },
);
export type MechanismId = z.infer<typeof MechanismId>;

/** S: read in a stored public source. K: known, check before use. C: computed by us. */
export const Certainty = z.enum(["S", "K", "C"]);
export type Certainty = z.infer<typeof Certainty>;

/** How the text qualified the number: 超/多/余 over, 近 nearly, 不到 under. */
export const Qualifier = z.enum(["exact", "over", "about", "nearly", "atLeast", "under"]);
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * A number the practice published, with the words needed to repeat it without bending it.
 * `alsoMechanisms`: other mechanisms that report this same number; it is one number, not two.
 */
export const Figure = z.strictObject({
  ...named,
  mechanism: MechanismId,
  alsoMechanisms: z.array(MechanismId).optional(),
  value: z.number().nonnegative(),
  qualifier: Qualifier,
  unit: UnitText,
  scope: Text,
  period: Text.optional(),
  certainty: Certainty,
  note: Text.optional(),
});
export type Figure = z.infer<typeof Figure>;

/** A day, 2024-03-15, in Asia/Shanghai. */
export const Day = z.iso.date();

/** A limit a rule sets. `local` ones and those of certainty K are a district's to change. */
export const Threshold = z.strictObject({
  ...named,
  value: z.number().nonnegative(),
  bound: z.enum(["min", "max", "exact"]),
  unit: UnitText,
  mechanism: MechanismId.optional(),
  source: z.strictObject({
    kind: z.enum(["official", "local"]),
    text: Text,
    effectiveFrom: Day.optional(),
  }),
  certainty: Certainty,
});
export type Threshold = z.infer<typeof Threshold>;
