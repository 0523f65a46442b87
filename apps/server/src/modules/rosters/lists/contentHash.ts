import type { App, Tx } from "../../../platform/context.ts";
import { frame } from "../../../platform/crypto/frame.ts";
import { hmacSm3 } from "../../../platform/crypto/sm3.ts";

/** By what a list's content is recognised when it comes again. */
export const contentHashOf = (
  app: App,
  district: string,
  sourceId: string,
  bytes: Uint8Array,
): string =>
  hmacSm3(
    app.keyring.indexKey,
    Buffer.concat([frame(["rosterList", district, sourceId]), bytes]),
  ).toString("hex");

/** The list that the same content already is in this month, unless it was of no use or taken back. */
export async function sameList(
  tx: Tx,
  asked: { sourceId: string; period: string; mode: string },
  contentHash: string,
): Promise<string | null> {
  const row = await tx.db
    .selectFrom("rosterLists")
    .select("id")
    .where("contentHash", "=", contentHash)
    .where("sourceId", "=", asked.sourceId)
    .where("period", "=", asked.period)
    .where("mode", "=", asked.mode)
    .where("state", "not in", ["refused", "withdrawn"])
    .orderBy("submittedAt")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
