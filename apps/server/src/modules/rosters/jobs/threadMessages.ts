import type { KeyObject } from "node:crypto";
import type { OwnIdentity } from "../../people/index.ts";
import type { ColumnKind } from "../columns/columnKind.ts";
import type { RowFacts, RowIssue } from "../lists/facts.ts";
import type { Workplaces } from "../linking/employerFinder.ts";
import type { Known, LinkWork } from "../linking/linkRows.ts";
import type { RosterModel } from "../linking/rosterModel.ts";
import type { ListColumn } from "../lists/schema.ts";

/** What both tasks are told of a list. */
interface ListTask {
  bytes: Uint8Array;
  /** Streets and communities of the district. */
  areas: { code: string; name: string }[];
  area: string;
  line: string;
  /** `YYYY-MM-DD` */
  today: string;
}

export interface ReadTask extends ListTask {
  task: "read";
  remembered: { header: string; kind: ColumnKind }[];
}

export interface Layout {
  sheet: number;
  headRow: number;
}

export interface TakeTask extends ListTask {
  task: "take";
  layout: Layout;
  kinds: ColumnKind[];
  headers: string[];
  oneToOne: boolean;
  /** Secret under which rows of this source are recognised again. */
  fingerprintKey: KeyObject;
  /** Secret under which what two sources say is compared. */
  markKey: KeyObject;
  listId: string;
  /** Who the same row of an earlier list was found to be. */
  carried: Map<string, string>;
  known: Known[];
  /** By which names firms are found; a short form is the firm that registered it. */
  workplaces: Workplaces;
  encodingKey: string | null;
  model: RosterModel;
  /** Persons whom people confirmed to be two, the smaller id first. */
  apart: [string, string][];
  /** The last row that an interrupted run wrote. */
  after: number;
  /** People whom the rows written by that run already named. */
  claimed: string[];
}

/** Whether a file that waits names somebody who is being erased. */
export interface FindTask {
  task: "find";
  bytes: Uint8Array;
  who: OwnIdentity;
}

export type ThreadTask = ReadTask | TakeTask | FindTask;

export interface Candidate {
  personId: string;
  probability: number;
  weight: number;
  /** Which number speaks against it; then a person is asked. */
  contrary: "phone" | "citizenNumber" | null;
  words: string;
  steps: { column: string; level: string; words: string; weight: number }[];
}

/** One row with what became of it. New people are told apart by `group`. */
export interface TakenRow {
  row: number;
  facts: RowFacts | null;
  cells: string[] | null;
  issues: RowIssue[];
  area: string;
  line: string;
  fingerprint: string;
  /** Keyed digests of what may be compared between sources. */
  marks: Record<string, string>;
  outcome:
    | { kind: "bad" }
    | { kind: "encoded" }
    | { kind: "linked"; personId: string; probability: number; carried: boolean }
    | { kind: "new"; group: number }
    | { kind: "doubtful"; candidates: Candidate[] };
}

export type ThreadMessage =
  | { kind: "refused"; reason: string }
  | {
      kind: "read";
      layout: Layout;
      columns: ListColumn[];
      remembered: boolean;
      rows: number;
      bad: number;
      outside: number;
      placed: number;
    }
  | { kind: "found"; found: boolean }
  | { kind: "work"; work: LinkWork }
  | { kind: "total"; rows: number }
  | { kind: "rows"; rows: TakenRow[] };
