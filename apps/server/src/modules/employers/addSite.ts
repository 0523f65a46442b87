import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
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
  const asked = NewSite.parse(input);
  return withTransaction(ctx, async (tx) => {
    await requireArea(tx, asked.area, "area");
    requirePlace(tx.actor, writeEmployers, asked);
    await requireEmployer(tx, asked.employerId, "employerId");
    if (asked.operatorId !== null) await requireEmployer(tx, asked.operatorId, "operatorId");
    const id = await insertSite(tx, asked, actingUnit(tx.actor, asked));
    const { head, ...told } = asked;
    await audit(tx, {
      action: "site.add",
      subject: { kind: "site", id },
      after: { ...told, head: head !== null },
    });
    return getSite(tx, id);
  });
}

/** Writes a site and the beginning of its history; part of the verb that audits it. */
export async function insertSite(tx: Tx, input: NewSite, unitId: string | null): Promise<string> {
  const { point, head, ...fields } = NewSite.parse(input);
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
  await noteChange(tx, { employerId: row.employerId, siteId: id, type: "add", after: row, unitId });
  return id;
}
