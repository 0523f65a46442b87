import { sql } from "kysely";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { sm3 } from "../../platform/crypto/sm3.ts";
import { AppError } from "../../platform/errors.ts";
import { processPhoto } from "../../platform/files/photo.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { uploadFiles } from "./policy.ts";

export const fileKey = (district: string, id: string, variant: "full" | "thumb"): string =>
  `${district}/${id}/${variant}`;

/** Keeps a photo, re-encoded and stripped of everything but its pixels; loose until a case names it. */
export async function uploadFile(ctx: Context, bytes: Uint8Array) {
  authorize(ctx, uploadFiles);
  const photo = await processPhoto(bytes);
  return withTransaction(fingerprinted(ctx, bytes), async (tx) => {
    await requireFewLoose(tx);
    const id = newId();
    const district = tx.actor.district ?? "";
    // Stored before the row commits: a row never points at nothing; a stray file is swept.
    await tx.app.files.put(fileKey(district, id, "full"), photo.full);
    await tx.app.files.put(fileKey(district, id, "thumb"), photo.thumb);
    await tx.db
      .insertInto("files")
      .values({
        district,
        id,
        accountId: accountIdOf(tx.actor) ?? "",
        mime: photo.mime,
        width: photo.width,
        height: photo.height,
        bytes: photo.full.length,
        uploadedAt: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "file.upload",
      subject: { kind: "file", id },
      after: { bytes: photo.full.length },
    });
    return { id, width: photo.width, height: photo.height };
  });
}

/** Photos that no case has taken yet; one phone number must not fill the disk. */
const mostLoose = 30;

async function requireFewLoose(tx: Tx): Promise<void> {
  const { n } = await tx.db
    .selectFrom("files")
    .select(sql<number>`count(*)::int`.as("n"))
    .where("accountId", "=", accountIdOf(tx.actor))
    .where("caseId", "is", null)
    .where("holderId", "is", null)
    .executeTakeFirstOrThrow();
  if (n >= mostLoose) throw new AppError("limit", "file.tooManyLoose", { most: mostLoose });
}

/** The same photo may come in another multipart envelope; only its bytes say whether it is the same. */
const fingerprinted = (ctx: Context, bytes: Uint8Array): Context =>
  ctx.submission === undefined
    ? ctx
    : { ...ctx, submission: { ...ctx.submission, requestHash: sm3(bytes) } };
