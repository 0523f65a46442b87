import { AppError } from "../../platform/errors.ts";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { decodeCursor, TimeCursor, toPage } from "../../platform/http/cursor.ts";
import type { CaseRow } from "./caseRow.ts";
import { filtered } from "./filter.ts";
import { presentCases } from "./present.ts";
import type { CaseQuery, CaseSummary } from "./schema.ts";

export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

/** Cases that the caller may see, filtered, a page at a time. */
export async function listCases(
  tx: Tx,
  query: CaseQuery & { askerId?: string },
): Promise<PageOf<CaseSummary>> {
  const after = decodeCursor(TimeCursor, query.cursor);
  const column = query.order === "due" ? "cases.dueAt" : "cases.openedAt";
  const direction = query.order === "newest" ? "desc" : "asc";
  let select = filtered(tx, tx.db.selectFrom("cases").selectAll("cases"), query)
    .orderBy(column, direction)
    .orderBy("cases.id", direction)
    .limit(query.limit + 1);
  if (after !== undefined) {
    const [at, id] = after;
    const beyond = direction === "desc" ? "<" : ">";
    select = select.where((where) =>
      where.or([
        where(column, beyond, new Date(at)),
        where.and([where(column, "=", new Date(at)), where("cases.id", beyond, id)]),
      ]),
    );
  }
  const sortKey = (row: CaseRow) =>
    (query.order === "due" ? row.dueAt : row.openedAt).toISOString();
  const found = toPage(await select.execute(), query.limit, (row) => [sortKey(row), row.id]);
  return { items: await presentCases(tx, found.items), nextCursor: found.nextCursor };
}

/** A worker's own cases, the latest first. */
export function listOwnCases(
  tx: Tx,
  page: { cursor?: string | undefined; limit: number },
): Promise<PageOf<CaseSummary>> {
  if (accountIdOf(tx.actor) === null) throw new AppError("unauthenticated", "session.missing");
  return listCases(tx, { ...page, order: "newest" });
}
