/**
 * How values of a column are read before they are compared. Every kind trims, folds full-width
 * characters and case, and reads empty cells and words for "nothing" (无, 不详, n/a …) as missing.
 *   name      a person's name; traditional characters become simplified; `*` masks characters
 *   text      words: punctuation and repeated blanks go
 *   employer  like text, and what only says the legal form or the place goes (有限公司, 分公司 …)
 *   idNumber  citizen number or another number; letters upper case; `*` masks digits
 *   phone     digits, country code 86 dropped; `*` masks digits
 *   date      any usual way to write a day becomes YYYYMMDD; what is no date stays as digits
 *   email     lower case
 *   code      exact codes: blanks and hyphens go, case folds
 *   clk       a Bloom filter in base64, as `juxin encode` writes it
 */
export const KINDS = [
  "name",
  "text",
  "employer",
  "idNumber",
  "phone",
  "date",
  "email",
  "code",
  "clk",
] as const;
export type Kind = (typeof KINDS)[number];

export interface ColumnSpec {
  /** Header (or key of a row) the values come from, or those of left and right; default the column's name. */
  from?: string | readonly [string, string];
  kind: Kind;
}

/**
 * One step of agreement, tried in the order written; what fits none is "else", a missing value on
 * either side is "missing" and weighs nothing.
 *   "exact"      equal and not masked
 *   "masked"     one or both are masked, and what can be seen agrees
 *   "homophone"  characters of the same sound, tones aside
 *   "lookAlike"  same length, differing characters are easily mistaken for each other
 *   "reordered"  the same characters or words in another order
 *   "swapped"    a date with day and month, or two neighbouring digits, exchanged
 *   "short"      one is a short form of the other
 *   {edits}      at most so many insertions, deletions, replacements or swaps of neighbours
 *   {jaroWinkler}, {dice}   at least so similar (0–1); by characters; dice is for clk columns
 *   {same}       equal in a part: see `partOf`, e.g. "year", "first6", "last4"
 *   {other}      each value equals the other column's value in the other record (names exchanged)
 */
export type LevelSpec =
  | "exact"
  | "masked"
  | "homophone"
  | "lookAlike"
  | "reordered"
  | "swapped"
  | "short"
  | { edits: number }
  | { jaroWinkler: number }
  | { dice: number }
  | { same: string }
  | { other: string };

export interface ComparisonSpec {
  column: string;
  levels: LevelSpec[];
  /** Weigh agreement by how rare the value is (term frequencies). Default false. */
  frequency?: boolean;
}

/**
 * What is compared and how; plain JSON. Parts of a column are written `column.part`:
 * `name.sound` (pinyin or English sound), `name.surname`, `name.sorted`, `birth.year`, `birth.monthDay`,
 * `any.firstN`, `any.lastN`, `phone.ends` (first 3 and last 4), `idNumber.ends` (first 6 and last 4).
 */
export interface Spec {
  /** Header of the record's own identifier, or those of left and right; rows are numbered from 1 when left out. */
  id?: string | readonly [string, string];
  columns: Record<string, ColumnSpec>;
  comparisons: ComparisonSpec[];
  /** Pairs are compared when they agree in all parts of at least one rule. */
  blocking: string[][];
  /** Rules under which m is trained; each is a rule whose pairs are also candidates. Default: chosen from `blocking`. */
  training?: string[][];
  /** Groups of one blocking key larger than this are left out and told in the diagnostics. Default 5000. */
  largestGroup?: number;
  /** Pairs below this probability are not kept. Default 0.5. */
  threshold?: number;
  /** Pairs from this probability on join clusters. Default: the threshold. */
  clusterThreshold?: number;
  /** Two lists, each without doubles: a record links to at most one of the other list. Default false. */
  oneToOne?: boolean;
  /** Seed of everything random. Default 1. */
  seed?: number;
}
