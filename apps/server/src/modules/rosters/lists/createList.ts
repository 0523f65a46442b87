import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { requireArea } from "../../areas/index.ts";
import { handInLists } from "../policy.ts";
import { partBytes } from "./fileParts.ts";
import { findSource, mayHandIn, type SourceRow } from "./listRow.ts";
import { getList } from "./lists.ts";
import { type ListMode, NewList, type RosterList } from "./schema.ts";

/** Announces a file; its parts follow one by one, in any order, and again when a line breaks. */
export async function createList(ctx: Context, input: NewList): Promise<RosterList> {
  authorize(ctx, handInLists);
  const asked = NewList.parse(input);
  return withTransaction(ctx, async (tx) => {
    const source = await handingIn(tx, asked.sourceId, asked.period);
    if (asked.area !== undefined) {
      await requireArea(tx, asked.area, "area");
      if (!asked.area.startsWith(source.area)) throw invalid("area", "grant.outsideArea");
    }
    const id = await addList(tx, source, { ...asked, format: "file", state: "uploading" });
    await audit(tx, {
      action: "rosterList.create",
      subject: { kind: "rosterList", id },
      after: { source: source.id, period: asked.period, mode: asked.mode, bytes: asked.bytes },
    });
    return getList(tx, id);
  });
}

/** The source, when the caller may hand in for it. */
export async function handingIn(tx: Tx, sourceId: string, period: string): Promise<SourceRow> {
  if (tx.actor.kind === "feed" && tx.actor.sourceId !== sourceId)
    throw new AppError("forbidden", "feed.wrongSource", { sourceId: tx.actor.sourceId });
  const source = await findSource(tx, sourceId);
  if (!mayHandIn(tx, source)) throw new AppError("forbidden", "rosterList.notYours");
  if (!source.active) throw new AppError("conflict", "rosterSource.retired");
  const locked = await tx.db
    .selectFrom("rosterStatements")
    .select("id")
    .where("period", "=", period)
    .where("state", "=", "locked")
    .where("area", "=", source.area)
    .where("line", "=", source.line)
    .executeTakeFirst();
  if (locked !== undefined) throw new AppError("conflict", "statement.locked", { period });
  return source;
}

export async function addList(
  tx: Tx,
  source: SourceRow,
  asked: {
    period: string;
    mode: ListMode;
    fileName: string;
    bytes: number;
    area?: string | undefined;
    format: "file" | "rows";
    state: "uploading" | "reading";
    contentHash?: string;
  },
): Promise<string> {
  const id = newId();
  const key = await keyOf(tx, id);
  await tx.db
    .insertInto("rosterLists")
    .values({
      district: source.district,
      id,
      sourceId: source.id,
      period: asked.period,
      mode: asked.mode,
      format: source.encodingKeySealed === null ? asked.format : "encoded",
      state: asked.state,
      area: asked.area ?? source.area,
      line: source.line,
      unitId: source.unitId,
      fileNameSealed: seal(tx.app, key, asked.fileName, `roster_lists.file_name:${id}`),
      bytes: asked.bytes,
      partBytes,
      contentHash: asked.contentHash ?? null,
      submittedBy: accountIdOf(tx.actor),
      submittedAt: tx.app.clock.now(),
    })
    .execute();
  return id;
}
