import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { noteChange } from "./history.ts";
import { actingUnit, requirePlace, writeEmployers } from "./policy.ts";
import { getEmployer } from "./queries.ts";
import { keysFor, normalCreditCode, toStored } from "./rules.ts";
import { type EmployerDetail, NewEmployer } from "./schema.ts";

/** A firm that nobody had written down; one with the same credit code is a conflict that names it. */
export async function addEmployer(ctx: Context, input: NewEmployer): Promise<EmployerDetail> {
  authorize(ctx, writeEmployers);
  const asked = NewEmployer.parse(input);
  return withTransaction(ctx, async (tx) => {
    await requireArea(tx, asked.area, "area");
    requirePlace(tx.actor, writeEmployers, asked);
    const id = await insertEmployer(tx, asked, actingUnit(tx.actor, asked));
    await audit(tx, {
      action: "employer.add",
      subject: { kind: "employer", id },
      after: { ...asked },
    });
    return getEmployer(tx, id);
  });
}

/** Writes an employer and the beginning of its history; part of the verb that audits it. */
export async function insertEmployer(
  tx: Tx,
  input: NewEmployer,
  unitId: string | null,
): Promise<string> {
  const { point, ...fields } = NewEmployer.parse(input);
  const creditCode = normalCreditCode(fields.creditCode);
  await requireFreeCode(tx, creditCode, null);
  const id = newId();
  const row = { ...fields, creditCode, ...toStored(point) };
  await tx.db
    .insertInto("employers")
    .values({
      district: tx.actor.district ?? "",
      id,
      ...row,
      searchKeys: keysFor(row.name, row.shortNames),
      createdAt: tx.app.clock.now(),
    })
    .execute();
  await noteChange(tx, { employerId: id, siteId: null, type: "add", after: row, unitId });
  return id;
}

/** @throws AppError `employer.codeTaken` with the id and name of the firm that has it. */
export async function requireFreeCode(
  tx: Tx,
  creditCode: string | null,
  ownId: string | null,
): Promise<void> {
  if (creditCode === null) return;
  const taken = await tx.db
    .selectFrom("employers")
    .select(["id", "name"])
    .where("creditCode", "=", creditCode)
    .executeTakeFirst();
  if (taken !== undefined && taken.id !== ownId)
    throw new AppError("conflict", "employer.codeTaken", { ...taken });
}
