import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { hmacSm3 } from "../../../platform/crypto/sm3.ts";

/** The day's salt. It is destroyed with the day, and with it all that could tie a token to anybody. */
async function saltOf(tx: Tx, day: string): Promise<Buffer> {
  const district = tx.actor.district ?? "";
  await tx.db
    .insertInto("visitSalts")
    .values({ district, day, salt: randomBytes(32).toString("base64") })
    .onConflict((conflict) => conflict.columns(["district", "day"]).doNothing())
    .execute();
  const { salt } = await tx.db
    .selectFrom("visitSalts")
    .select("salt")
    .where("day", "=", day)
    .executeTakeFirstOrThrow();
  return Buffer.from(salt, "base64");
}

/** Counts how often one person did one thing today, without keeping who or what. @returns the count, this time included */
export async function countToday(tx: Tx, accountId: string, what: string): Promise<number> {
  const day = dayOf(tx.app.clock.now());
  const token = hmacSm3(await saltOf(tx, day), `${what}\n${accountId}`).toString("base64url");
  const { count } = await tx.db
    .insertInto("visitTokens")
    .values({ district: tx.actor.district ?? "", day, token, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["district", "day", "token"])
        .doUpdateSet({ count: sql<number>`visit_tokens.count + 1` }),
    )
    .returning("count")
    .executeTakeFirstOrThrow();
  return count;
}
