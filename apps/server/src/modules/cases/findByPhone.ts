import { z } from "@hono/zod-openapi";
import { maskPhone } from "@juxin/standards";
import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { accountIdOf, unitIdsOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { PageQuery } from "../../platform/http/schema.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { normalPhone, phoneIndex } from "../accounts/index.ts";
import { listCasesOfArea } from "./policy.ts";
import { listCases, type PageOf } from "./queries.ts";
import type { CaseSummary } from "./schema.ts";

export const FindByPhone = PageQuery.extend({
  phone: z.string().max(20).openapi({ description: "完整手机号" }),
})
  .strict()
  .openapi("FindByPhone");
export type FindByPhone = z.input<typeof FindByPhone>;

/**
 * The demands of whoever has this whole number, among those the caller may see. The number is sent in
 * the body, so that it stands in no address; its owner sees who looked them up.
 */
export async function findByPhone(ctx: Context, input: FindByPhone): Promise<PageOf<CaseSummary>> {
  authorize(ctx, listCasesOfArea);
  const { phone: text, ...page } = FindByPhone.parse(input);
  const phone = normalPhone(text);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const district = tx.actor.district ?? "";
    const asker = await tx.db
      .selectFrom("accounts")
      .select("id")
      .where("phoneIndex", "=", phoneIndex(tx.app, district, phone))
      .executeTakeFirst();
    const found =
      asker === undefined
        ? { items: [], nextCursor: null }
        : await listCases(tx, { ...page, order: "newest", askerId: asker.id });
    if (asker !== undefined && found.items.length > 0)
      await tx.db
        .insertInto("accesses")
        .values({
          district,
          id: newId(),
          subjectAccountId: asker.id,
          accountId: accountIdOf(tx.actor) ?? "",
          unitId: unitIdsOf(tx.actor)[0] ?? null,
          what: "account.phone",
          purpose: "按手机号查找诉求",
          at: tx.app.clock.now(),
        })
        .execute();
    await audit(tx, {
      action: "case.findByPhone",
      subject: { kind: "list", id: "cases" },
      after: { phone: maskPhone(phone), found: found.items.length },
    });
    return found;
  });
}
