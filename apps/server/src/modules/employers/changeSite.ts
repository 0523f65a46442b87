import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError, notFound } from "../../platform/errors.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { requireOrder } from "./changeEmployer.ts";
import { sealHead } from "./head.ts";
import { noteChange } from "./history.ts";
import { actingUnit, mayWrite, requirePlace, writeEmployers } from "./policy.ts";
import type { SiteRow } from "./present.ts";
import { getSite } from "./queries.ts";
import { requireEmployer } from "./refs.ts";
import { differences, keysFor, toStored } from "./rules.ts";
import { ChangeSite, Close, type SiteDetail } from "./schema.ts";

/** Changes what is said of a site. Of a head the history says only that there is another one. */
export async function changeSite(ctx: Context, id: string, input: ChangeSite): Promise<SiteDetail> {
  authorize(ctx, writeEmployers);
  const { version, point, head, ...fields } = ChangeSite.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSite(tx, id, version);
    const changes = { ...fields, ...(point !== undefined && toStored(point)) };
    if (changes.area !== undefined) await requireArea(tx, changes.area, "area");
    if (changes.operatorId) await requireEmployer(tx, changes.operatorId, "operatorId");
    const after = { ...row, ...changes };
    requirePlace(tx.actor, writeEmployers, { area: after.area, line: after.line as LineOrAll });
    const changed = differences(row, changes);
    const told = { ...changed.after, ...(head !== undefined && { head: head !== null }) };
    await writeSite(tx, row, "change", changed.before, told, {
      ...changed.after,
      ...(head !== undefined && (await sealHead(tx, id, head))),
      searchKeys: keysFor(after.name, after.shortNames),
    });
    await audit(tx, {
      action: "site.change",
      subject: { kind: "site", id },
      before: changed.before,
      after: told,
    });
    return getSite(tx, id);
  });
}

/** Notes the last day of a site, or that it is open again. */
export async function closeSite(ctx: Context, id: string, input: Close): Promise<SiteDetail> {
  authorize(ctx, writeEmployers);
  const { version, closedOn } = Close.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockSite(tx, id, version);
    requireOrder(row.openedOn, closedOn);
    const type = closedOn === null ? "reopen" : "close";
    const before = { closedOn: row.closedOn };
    await writeSite(tx, row, type, before, { closedOn }, { closedOn });
    await audit(tx, {
      action: `site.${type}`,
      subject: { kind: "site", id },
      before,
      after: { closedOn },
    });
    return getSite(tx, id);
  });
}

async function lockSite(tx: Tx, id: string, version: number): Promise<SiteRow> {
  const row = await tx.db
    .selectFrom("sites")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("site");
  if (!mayWrite(tx.actor, writeEmployers, { area: row.area, line: row.line as LineOrAll }))
    throw new AppError("forbidden", "grant.outsideArea");
  if (row.version !== version) throw new AppError("conflict", "employer.changedMeanwhile");
  return row;
}

async function writeSite(
  tx: Tx,
  row: SiteRow,
  type: "change" | "close" | "reopen",
  before: Record<string, unknown>,
  told: Record<string, unknown>,
  set: Record<string, unknown>,
): Promise<void> {
  await tx.db
    .updateTable("sites")
    .set({ ...set, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
  await noteChange(tx, {
    employerId: row.employerId,
    siteId: row.id,
    type,
    before,
    after: told,
    unitId: actingUnit(tx.actor, { area: row.area, line: row.line as LineOrAll }),
  });
}
