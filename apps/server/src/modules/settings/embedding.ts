import { z } from "@hono/zod-openapi";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { writeSettings } from "./policy.ts";

/** One site: its origin, `https://www.example.cn`; a star for everything under a name, `https://*.example.cn`. */
const Site = z
  .string()
  .trim()
  .toLowerCase()
  .max(120)
  .regex(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+(:\d{1,5})?$/);

export const Embedding = z
  .object({
    revision: z.number().int(),
    sites: z.array(z.string()),
  })
  .openapi("Embedding", { description: "哪些网站可以把公开地图放进自己的网页" });
export type Embedding = z.infer<typeof Embedding>;

export const SetEmbedding = z
  .object({ revision: z.number().int().min(0), sites: z.array(Site).max(20) })
  .strict()
  .openapi("SetEmbedding");
export type SetEmbedding = z.infer<typeof SetEmbedding>;

const key = "embedding";

/** The sites that may show the district's public map within a page of theirs; none until it says so. */
export async function readEmbedding(tx: Tx): Promise<Embedding> {
  const row = await tx.db
    .selectFrom("settings")
    .select(["value", "revision"])
    .where("district", "=", tx.actor.district ?? "")
    .where("key", "=", key)
    .executeTakeFirst();
  const { sites = [] } = (row?.value ?? {}) as { sites?: string[] };
  return { revision: row?.revision ?? 0, sites };
}

export async function setEmbedding(ctx: Context, input: SetEmbedding): Promise<Embedding> {
  authorize(ctx, writeSettings);
  const asked = SetEmbedding.parse(input);
  return withTransaction(ctx, async (tx) => {
    const before = await readEmbedding(tx);
    if (before.revision !== asked.revision)
      throw new AppError("conflict", "settings.changedMeanwhile");
    const sites = [...new Set(asked.sites)].toSorted();
    const values = {
      value: JSON.stringify({ sites }),
      revision: before.revision + 1,
      updatedBy: accountIdOf(tx.actor),
      updatedAt: tx.app.clock.now(),
    };
    const written = await tx.db
      .insertInto("settings")
      .values({ district: tx.actor.district ?? "", key, ...values })
      .onConflict((conflict) =>
        conflict
          .columns(["district", "key"])
          .doUpdateSet(values)
          .where("settings.revision", "=", before.revision),
      )
      .returning("revision")
      .executeTakeFirst();
    if (written === undefined) throw new AppError("conflict", "settings.changedMeanwhile");
    await audit(tx, {
      action: "settings.updateEmbedding",
      subject: { kind: "settings", id: key },
      before: { sites: before.sites },
      after: { sites },
    });
    return { revision: values.revision, sites };
  });
}
