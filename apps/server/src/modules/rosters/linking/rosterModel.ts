import type { Model } from "@juxin/linkage";

/**
 * How often values agree in lists of one person (m) and of two (u), in the levels of `rosterSpec`.
 * Learnt from two invented lists of 30,000 rows; birth, sex, site and residence, which those never
 * spell wrongly, by judgement. Fixed, so that a list of ten rows is linked as carefully as one of ten thousand.
 */
const comparisons: Model["comparisons"] = (
  [
    [
      "name",
      [
        ["exact", 0.915, 2.4e-5],
        ["homophone", 0.03, 5.3e-5],
        ["lookAlike", 0.004, 2e-6],
        ["masked", 0.028, 5.8e-4],
        ["reordered", 0.002, 5e-7],
        ["edits 1", 0.02, 2.4e-3],
        ["same surname", 5e-4, 0.018],
        ["else", 5e-4, 0.979],
      ],
    ],
    [
      "idNumber",
      [
        ["exact", 0.574, 6e-6],
        ["masked", 0.412, 5.8e-6],
        ["swapped", 0.0026, 7e-7],
        ["edits 1", 0.0062, 1.4e-6],
        ["edits 2", 0.001, 2.9e-5],
        ["same first6", 0.002, 0.0127],
        ["else", 0.0022, 0.987],
      ],
    ],
    [
      "phone",
      [
        ["exact", 0.679, 7e-6],
        ["masked", 0.0886, 1.2e-6],
        ["swapped", 0.0046, 6e-7],
        ["edits 1", 0.0072, 6e-7],
        ["else", 0.2206, 1],
      ],
    ],
    [
      "birth",
      [
        ["exact", 0.96, 1.1e-4],
        ["swapped", 0.004, 1e-4],
        ["edits 1", 0.015, 2.6e-3],
        ["same monthDay", 0.005, 1.8e-3],
        ["same year", 0.004, 0.031],
        ["else", 0.012, 0.964],
      ],
    ],
    [
      "sex",
      [
        ["exact", 0.985, 0.68],
        ["else", 0.015, 0.32],
      ],
    ],
    [
      "employer",
      [
        ["exact", 0.496, 1.2e-3],
        ["short", 0.364, 1.3e-3],
        ["jaroWinkler 0.88", 0.005, 7.7e-4],
        ["else", 0.135, 0.997],
      ],
    ],
    [
      "site",
      [
        ["exact", 0.55, 0.02],
        ["short", 0.25, 0.005],
        ["jaroWinkler 0.88", 0.03, 0.02],
        ["else", 0.17, 0.955],
      ],
    ],
    [
      "residence",
      [
        ["exact", 0.55, 0.005],
        ["short", 0.1, 0.002],
        ["jaroWinkler 0.9", 0.1, 0.05],
        ["else", 0.25, 0.943],
      ],
    ],
  ] satisfies [string, [string, number, number][]][]
).map(([column, levels]) => ({
  column,
  levels: levels.map(([name, m, u]) => ({ name, m, u })),
}));

/** What a district links its lists by: the shipped one, or what its decisions made of it. Plain JSON. */
export interface RosterModel {
  /** Of the rows of a list, the share that is somebody known. */
  expected: number;
  comparisons: Model["comparisons"];
  /** From this weight (bits) on, another phone alone is no reason to ask a person; null: always ask. */
  otherPhoneFrom: number | null;
}

export const shippedModel: RosterModel = { expected: 0.6, comparisons, otherPhoneFrom: null };

/** The model for linking with so many known people. */
export const modelFor = (known: number, model: RosterModel = shippedModel): Model => ({
  prior: Math.min(0.5, model.expected / Math.max(1_000, known)),
  comparisons: model.comparisons,
});
