import type { App } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { open, seal } from "../../../platform/personalData/sealed.ts";
import type { RowFacts } from "./facts.ts";

/** What is kept of a row: of a good one what it says, of a bad one its cells, to be given back marked. */
export interface RowContent {
  facts: RowFacts | null;
  cells: string[] | null;
}

const cell = (listId: string, row: number): string => `roster_rows.content:${listId}/${row}`;

/** Sealed with the list's own key: withdrawing or forgetting a list destroys that key and all it said. */
export function sealRow(
  app: App,
  key: DataKey,
  listId: string,
  row: number,
  content: RowContent,
): string {
  const facts =
    content.facts === null
      ? null
      : Object.fromEntries(Object.entries(content.facts).filter(([, value]) => value !== null));
  return seal(app, key, JSON.stringify({ f: facts, c: content.cells }), cell(listId, row));
}

export function openRow(
  app: App,
  key: DataKey | undefined,
  row: { listId: string; row: number; contentSealed: string | null },
  empty: RowFacts,
): RowContent | null {
  const text = open(app, key, row.contentSealed, cell(row.listId, row.row));
  if (text === null) return null;
  const { f, c } = JSON.parse(text) as { f: Partial<RowFacts> | null; c: string[] | null };
  return { facts: f === null ? null : { ...empty, ...f }, cells: c };
}
