import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { openHead } from "./head.ts";
import { actingUnit, mayWrite, revealHeads } from "./policy.ts";
import { type Head, RevealHead } from "./schema.ts";

/** Name and number of a site's head, for a stated purpose; a head who signs in sees who looked. */
export async function revealHead(ctx: Context, id: string, input: RevealHead): Promise<Head> {
  authorize(ctx, revealHeads);
  const { purpose } = RevealHead.parse(input);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const row = await tx.db.selectFrom("sites").selectAll().where("id", "=", id).executeTakeFirst();
    if (row === undefined) throw notFound("site");
    const place = { area: row.area, line: row.line as LineOrAll };
    if (!mayWrite(tx.actor, revealHeads, place))
      throw new AppError("forbidden", "grant.outsideArea");
    const head = openHead(tx, (await keysOf(tx, [id])).get(id), row);
    const account =
      row.headPhoneIndex === null
        ? undefined
        : await tx.db
            .selectFrom("accounts")
            .select("id")
            .where("kind", "=", "worker")
            .where("phoneIndex", "=", row.headPhoneIndex)
            .executeTakeFirst();
    await tx.db
      .insertInto("accesses")
      .values({
        district: row.district,
        id: newId(),
        subjectAccountId: account?.id ?? null,
        accountId: accountIdOf(tx.actor) ?? "",
        unitId: actingUnit(tx.actor, place),
        what: "site.head",
        purpose,
        at: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "site.revealHead",
      subject: { kind: "site", id },
      after: { purpose },
    });
    return head ?? { name: null, phone: null };
  });
}
