import type { Spec } from "./spec.ts";

/**
 * For Chinese rosters of workers. Rows have these keys, each of which may be missing or empty:
 * name, idNumber (whole or masked), phone (whole or masked), birth, sex, employer, site, residence.
 */
export const rosterSpec: Spec = {
  columns: {
    name: { kind: "name" },
    idNumber: { kind: "idNumber" },
    phone: { kind: "phone" },
    birth: { kind: "date" },
    sex: { kind: "code" },
    employer: { kind: "employer" },
    site: { kind: "employer" },
    residence: { kind: "text" },
  },
  comparisons: [
    {
      column: "name",
      levels: [
        "exact",
        "homophone",
        "lookAlike",
        "masked",
        "reordered",
        { edits: 1 },
        { same: "surname" },
      ],
      frequency: true,
    },
    {
      column: "idNumber",
      levels: ["exact", "masked", "swapped", { edits: 1 }, { edits: 2 }, { same: "first6" }],
    },
    { column: "phone", levels: ["exact", "masked", "swapped", { edits: 1 }] },
    {
      column: "birth",
      levels: ["exact", "swapped", { edits: 1 }, { same: "monthDay" }, { same: "year" }],
    },
    { column: "sex", levels: ["exact"] },
    { column: "employer", levels: ["exact", "short", { jaroWinkler: 0.88 }], frequency: true },
    { column: "site", levels: ["exact", "short", { jaroWinkler: 0.88 }], frequency: true },
    { column: "residence", levels: ["exact", "short", { jaroWinkler: 0.9 }], frequency: true },
  ],
  blocking: [
    ["idNumber"],
    ["phone"],
    ["name", "birth"],
    ["name", "idNumber.ends"],
    ["name", "phone.ends"],
    ["name.sound", "birth"],
    ["name.sound", "phone.last4"],
    ["name.sound", "idNumber.last4"],
    ["idNumber.ends", "birth"],
    ["phone.ends", "birth"],
    ["name", "employer"],
    ["name", "site"],
  ],
  training: [["name", "birth"], ["phone"]],
  threshold: 0.5,
  seed: 1,
};
