import type { Line } from "../../../platform/grants/line.ts";

export type Membership = "member" | "probationer" | "none";

/** What one row of a list says of a person; null where it says nothing. Masked numbers keep their `*`. */
export interface RowFacts {
  name: string | null;
  citizenNumber: string | null;
  phone: string | null;
  birth: string | null;
  sex: "male" | "female" | null;
  employer: string | null;
  creditCode: string | null;
  site: string | null;
  line: Line | null;
  area: string | null;
  address: string | null;
  building: string | null;
  membership: Membership | null;
  /** Keyed encodings by header, as JSON, of a giver who may give no names. */
  encoding: string | null;
}

export type FactField = keyof RowFacts;

export const noFacts: RowFacts = {
  name: null,
  citizenNumber: null,
  phone: null,
  birth: null,
  sex: null,
  employer: null,
  creditCode: null,
  site: null,
  line: null,
  area: null,
  address: null,
  building: null,
  membership: null,
  encoding: null,
};

/** What is wrong in one cell, or in the row when `column` is null. Errors keep the row out, warnings do not. */
export interface RowIssue {
  column: number | null;
  code: RowIssueCode;
  error: boolean;
}

export const rowIssueCodes = [
  "formula",
  "digitsLost",
  "nameMissing",
  "nameInvalid",
  "citizenLength",
  "citizenCharacters",
  "citizenCheckDigit",
  "citizenBirth",
  "phoneInvalid",
  "birthInvalid",
  "birthDiffers",
  "creditCodeInvalid",
  "areaUnknown",
  "areaOutside",
  "lineUnknown",
  "nothingToFind",
  "encodingInvalid",
] as const;
export type RowIssueCode = (typeof rowIssueCodes)[number];

export const isMasked = (text: string | null): boolean => text !== null && text.includes("*");
