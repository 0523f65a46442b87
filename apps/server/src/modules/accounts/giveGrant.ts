import type { z } from "@hono/zod-openapi";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize, grantsFor } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { getUnit } from "../organizations/index.ts";
import { presentGrants } from "./grantQueries.ts";
import { giveGrants } from "./policy.ts";
import { holdsMore, keepsAuditorApart, unitFits } from "./rules.ts";
import { GiveGrant, type Grant } from "./schema.ts";
import { getStaff } from "./staffQueries.ts";

/** Gives role × area × line. Only by someone who holds more, never to oneself. */
export async function giveGrant(ctx: Context, input: GiveGrant): Promise<z.infer<typeof Grant>> {
  authorize(ctx, giveGrants);
  const asked = GiveGrant.parse(input);
  if (accountIdOf(ctx.actor) === asked.accountId)
    throw new AppError("conflict", "grant.notOneself");
  return withTransaction(ctx, async (tx) => {
    await lockAccount(tx, asked.accountId);
    const account = await getStaff(tx, asked.accountId);
    if (!holdsMore(grantsFor(tx.actor, giveGrants), asked))
      throw new AppError("forbidden", "grant.beyondOwn");
    const unit = await getUnit(tx, asked.unitId, "unitId");
    if (!unitFits(asked, unit)) throw invalid("unitId", "grant.unitDoesNotFit");
    await requireArea(tx, asked.area, "area");
    if (
      !keepsAuditorApart(
        account.grants.map((grant) => grant.role),
        asked.role,
      )
    )
      throw new AppError("conflict", "grant.auditorApart");
    if (account.grants.some((held) => isSame(held, asked)))
      throw new AppError("conflict", "grant.exists");
    const { accountId, ...given } = asked;
    const id = newId();
    await tx.db
      .insertInto("grants")
      .values({
        district: tx.actor.district ?? "",
        id,
        accountId,
        ...given,
        givenBy: accountIdOf(tx.actor),
        givenAt: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "grant.give",
      subject: { kind: "account", id: accountId },
      after: { id, ...given },
    });
    const made = (await presentGrants(tx, [accountId])).find((grant) => grant.id === id);
    if (made === undefined) throw notFound("grant");
    return made;
  });
}

/** So that two who give at once see each other's grants: an auditor must stay apart. */
const lockAccount = (tx: Tx, id: string) =>
  tx.db.selectFrom("accounts").select("id").where("id", "=", id).forUpdate().execute();

const isSame = (held: z.infer<typeof Grant>, asked: GiveGrant): boolean =>
  held.role === asked.role &&
  held.area === asked.area &&
  held.line === asked.line &&
  held.unit.id === asked.unitId;

/** Withdraws a grant; sessions go on with what is left. */
export async function withdrawGrant(ctx: Context, id: string): Promise<null> {
  authorize(ctx, giveGrants);
  return withTransaction(ctx, async (tx) => {
    const row = await tx.db
      .selectFrom("grants")
      .selectAll()
      .where("id", "=", id)
      .where("withdrawnAt", "is", null)
      .executeTakeFirst();
    const held = row === undefined ? [] : await presentGrants(tx, [row.accountId]);
    const grant = held.find((one) => one.id === id);
    const own = grantsFor(tx.actor, giveGrants);
    if (
      row === undefined ||
      grant === undefined ||
      !own.some((one) => grant.area.startsWith(one.area))
    )
      throw notFound("grant");
    if (row.accountId === accountIdOf(tx.actor)) throw new AppError("conflict", "grant.notOneself");
    if (!holdsMore(own, grant)) throw new AppError("forbidden", "grant.beyondOwn");
    await tx.db
      .updateTable("grants")
      .set({ withdrawnAt: tx.app.clock.now(), withdrawnBy: accountIdOf(tx.actor) })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "grant.withdraw",
      subject: { kind: "account", id: row.accountId },
      before: { id, role: grant.role, area: grant.area, line: grant.line },
    });
    return null;
  });
}
