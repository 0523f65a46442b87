import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError, notFound } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { districtSubject, keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { reaches, writeSources } from "../policy.ts";
import { findSource, placeOf, type SourceRow } from "./listRow.ts";

export const encodingKeyCell = (sourceId: string): string =>
  `roster_sources.encoding_key:${sourceId}`;

/** The key that giver and server encode with; null for a source that gives names. */
export async function encodingKeyOf(tx: Tx, source: SourceRow): Promise<string | null> {
  const office = districtSubject(source.district);
  const key = (await keysOf(tx, [office])).get(office);
  return open(tx.app, key, source.encodingKeySealed, encodingKeyCell(source.id));
}

/** Tells the key, to be handed to the giver by a safe way; each look is audited. */
export async function tellEncodingKey(ctx: Context, id: string): Promise<{ key: string }> {
  authorize(ctx, writeSources);
  return withTransaction(ctx, async (tx) => {
    const source = await findSource(tx, id);
    if (!reaches(tx.actor, placeOf(source))) throw notFound("rosterSource");
    const key = await encodingKeyOf(tx, source);
    if (key === null) throw new AppError("conflict", "rosterSource.givesNames");
    await audit(tx, {
      action: "rosterSource.tellKey",
      subject: { kind: "rosterSource", id },
    });
    return { key };
  });
}
