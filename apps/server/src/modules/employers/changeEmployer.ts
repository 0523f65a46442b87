import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError, invalid, notFound } from "../../platform/errors.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { requireFreeCode } from "./addEmployer.ts";
import { noteChange } from "./history.ts";
import { actingUnit, mayWrite, requirePlace, writeEmployers } from "./policy.ts";
import type { EmployerRow } from "./present.ts";
import { getEmployer } from "./queries.ts";
import { differences, keysFor, normalCreditCode, toStored } from "./rules.ts";
import { ChangeEmployer, Close, type EmployerDetail } from "./schema.ts";

/** Changes what is said of a firm; what it was stays in its history. */
export async function changeEmployer(
  ctx: Context,
  id: string,
  input: ChangeEmployer,
): Promise<EmployerDetail> {
  authorize(ctx, writeEmployers);
  const { version, point, creditCode, ...fields } = ChangeEmployer.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockEmployer(tx, id, version);
    const changes = {
      ...fields,
      ...(point !== undefined && toStored(point)),
      ...(creditCode !== undefined && { creditCode: normalCreditCode(creditCode) }),
    };
    if (changes.area !== undefined) await requireArea(tx, changes.area, "area");
    const after = { ...row, ...changes };
    requirePlace(tx.actor, writeEmployers, { area: after.area, line: after.line as LineOrAll });
    await requireFreeCode(tx, after.creditCode, id);
    const changed = differences(row, changes);
    await writeEmployer(tx, row, "change", changed.before, {
      ...changed.after,
      searchKeys: keysFor(after.name, after.shortNames),
    });
    await audit(tx, {
      action: "employer.change",
      subject: { kind: "employer", id },
      ...changed,
    });
    return getEmployer(tx, id);
  });
}

/** Notes the last day of a firm, or that it is open again. */
export async function closeEmployer(
  ctx: Context,
  id: string,
  input: Close,
): Promise<EmployerDetail> {
  authorize(ctx, writeEmployers);
  const { version, closedOn } = Close.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockEmployer(tx, id, version);
    requireOrder(row.openedOn, closedOn);
    const type = closedOn === null ? "reopen" : "close";
    await writeEmployer(tx, row, type, { closedOn: row.closedOn }, { closedOn });
    await audit(tx, {
      action: `employer.${type}`,
      subject: { kind: "employer", id },
      before: { closedOn: row.closedOn },
      after: { closedOn },
    });
    return getEmployer(tx, id);
  });
}

/** @throws AppError when something would have closed before it opened. */
export function requireOrder(openedOn: string | null, closedOn: string | null): void {
  if (openedOn !== null && closedOn !== null && closedOn < openedOn)
    throw invalid("closedOn", "period.backwards");
}

async function lockEmployer(tx: Tx, id: string, version: number): Promise<EmployerRow> {
  const row = await tx.db
    .selectFrom("employers")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("employer");
  if (!mayWrite(tx.actor, writeEmployers, { area: row.area, line: row.line as LineOrAll }))
    throw new AppError("forbidden", "grant.outsideArea");
  if (row.version !== version) throw new AppError("conflict", "employer.changedMeanwhile");
  return row;
}

async function writeEmployer(
  tx: Tx,
  row: EmployerRow,
  type: "change" | "close" | "reopen",
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Promise<void> {
  const { searchKeys: _, ...told } = after;
  await tx.db
    .updateTable("employers")
    .set({ ...after, version: row.version + 1 })
    .where("id", "=", row.id)
    .execute();
  await noteChange(tx, {
    employerId: row.id,
    siteId: null,
    type,
    before,
    after: told,
    unitId: actingUnit(tx.actor, { area: row.area, line: row.line as LineOrAll }),
  });
}
