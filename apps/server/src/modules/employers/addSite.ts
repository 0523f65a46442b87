import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { sealHead } from "./head.ts";
import { noteChange } from "./history.ts";
import { actingUnit, requirePlace, writeEmployers } from "./policy.ts";
import { getSite } from "./queries.ts";
import { requireEmployer } from "./refs.ts";
import { keysFor, toStored } from "./rules.ts";
import { NewSite, type SiteDetail } from "./schema.ts";

/** A site of an employer; whoever answers for the ground it stands on may write it down. */
export async function addSite(ctx: Context, input: NewSite): Promise<SiteDetail> {
  authorize(ctx, writeEmployers);
  const { point, head, ...fields } = NewSite.parse(input);
  return withTransaction(ctx, async (tx) => {
    await requireArea(tx, fields.area, "area");
    requirePlace(tx.actor, writeEmployers, fields);
    await requireEmployer(tx, fields.employerId, "employerId");
    if (fields.operatorId !== null) await requireEmployer(tx, fields.operatorId, "operatorId");
    const id = newId();
    const row = { ...fields, ...toStored(point) };
    await tx.db
      .insertInto("sites")
      .values({
        district: tx.actor.district ?? "",
        id,
        ...row,
        ...(await sealHead(tx, id, head)),
        searchKeys: keysFor(row.name, row.shortNames),
        createdAt: tx.app.clock.now(),
      })
      .execute();
    const unitId = actingUnit(tx.actor, fields);
    await noteChange(tx, {
      employerId: row.employerId,
      siteId: id,
      type: "add",
      after: row,
      unitId,
    });
    await audit(tx, {
      action: "site.add",
      subject: { kind: "site", id },
      after: { ...row, head: head !== null },
    });
    return getSite(tx, id);
  });
}
