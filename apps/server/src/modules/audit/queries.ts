import type { z } from "@hono/zod-openapi";
import { z as zod } from "zod";
import type { Tx } from "../../platform/context.ts";
import { decodeCursor, toPage } from "../../platform/http/cursor.ts";
import { staffNames } from "../accounts/index.ts";
import { feedNames } from "../feeds/index.ts";
import type { AuditQuery, AuditRow } from "./schema.ts";

const SeqCursor = zod.tuple([zod.number().int()]);

/** Newest first. */
export async function listAudit(tx: Tx, query: z.infer<typeof AuditQuery>) {
  const after = decodeCursor(SeqCursor, query.cursor);
  let select = tx.db
    .selectFrom("auditLog")
    .selectAll()
    .where("district", "=", tx.actor.district ?? "")
    .orderBy("seq", "desc")
    .limit(query.limit + 1);
  if (after !== undefined) select = select.where("seq", "<", after[0]);
  if (query.subjectId !== undefined) select = select.where("subjectId", "=", query.subjectId);
  if (query.action !== undefined) select = select.where("action", "=", query.action);
  const found = toPage(await select.execute(), query.limit, (row) => [row.seq]);
  const names = await staffNames(
    tx,
    found.items.map((row) => row.accountId),
  );
  const feeds = await feedNames(
    tx,
    found.items.flatMap(({ actor }) => feedIdOf(actor) ?? []),
  );
  const items: AuditRow[] = found.items.map((row) => ({
    seq: row.seq,
    id: row.id,
    at: row.at.toISOString(),
    accountId: row.accountId,
    accountName:
      (row.accountId === null ? feeds.get(feedIdOf(row.actor) ?? "") : names.get(row.accountId)) ??
      null,
    actor: row.actor,
    action: row.action,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
    before: row.before,
    after: row.after,
    requestId: row.requestId,
    hash: row.hash,
  }));
  return { items, nextCursor: found.nextCursor };
}

const feedIdOf = (actor: string): string | null =>
  actor.startsWith("feed:") ? actor.slice("feed:".length) : null;
