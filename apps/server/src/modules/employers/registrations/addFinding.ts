import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { insertEmployer } from "../addEmployer.ts";
import { actingUnit, findRegistrations, requirePlace, writeEmployers } from "../policy.ts";
import type { EmployerKind } from "../schema.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { findRegistration, getRegistration, mayFind, type RegistrationRow } from "./queries.ts";
import { nextFindings } from "./rules.ts";
import {
  type Finding,
  NewFinding,
  type RegistrationDetail,
  type RegistrationState,
} from "./schema.ts";

/** What an office found of a newly registered firm, or organised there; it goes into the month's feedback. */
export async function addFinding(
  ctx: Context,
  id: string,
  input: NewFinding,
): Promise<RegistrationDetail> {
  authorize(ctx, findRegistrations);
  const { version, employer, basics, ...found } = NewFinding.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await findRegistration(tx, id);
    if (!mayFind(tx, row)) throw new AppError("forbidden", "grant.outsideArea");
    const allowed = nextFindings(row.state as RegistrationState);
    if (!allowed.includes(found.state))
      throw new AppError("conflict", "registration.notAllowedNow", { state: row.state, allowed });
    const now = tx.app.clock.now();
    const unitId = actingUnit(tx.actor, { area: row.area, line: "all" });
    const employerId =
      employer === null || row.employerId !== null
        ? row.employerId
        : await employerFrom(tx, row, employer, unitId);
    const written = await tx.db
      .updateTable("registrations")
      .set({ state: found.state, employerId, foundAt: now, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version)
      .returning("id")
      .executeTakeFirst();
    if (written === undefined) throw new AppError("conflict", "employer.changedMeanwhile");
    await insertFinding(tx, id, { ...found, basics }, unitId, now);
    await audit(tx, {
      action: "registration.find",
      subject: { kind: "registration", id },
      before: { state: row.state },
      after: { ...found, basics, employerId },
    });
    return getRegistration(tx, id);
  });
}

/** The employer of that code, or a new one made of what was registered. */
async function employerFrom(
  tx: Tx,
  row: RegistrationRow,
  { kind, line }: { kind: EmployerKind; line: LineOrAll },
  unitId: string | null,
): Promise<string> {
  const known = await tx.db
    .selectFrom("employers")
    .select("id")
    .where("creditCode", "=", row.creditCode)
    .executeTakeFirst();
  if (known !== undefined) return known.id;
  requirePlace(tx.actor, writeEmployers, { area: row.area, line });
  const { name, creditCode, area, address, registeredOn } = row;
  const fields = { kind, name, creditCode, line, area, address, openedOn: registeredOn };
  return insertEmployer(tx, fields, unitId);
}

/** Appends what was found of a registration; part of the verb that audits it. */
export async function insertFinding(
  tx: Tx,
  registrationId: string,
  { basics, ...found }: Pick<Finding, "state" | "basics" | "organised" | "note">,
  unitId: string | null,
  at: Date,
): Promise<void> {
  const { seq } = await tx.db
    .selectFrom("registrationFindings")
    .select(sql<number>`coalesce(max(seq), 0)::int + 1`.as("seq"))
    .where("registrationId", "=", registrationId)
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("registrationFindings")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      registrationId,
      seq,
      ...found,
      basics: basics === null ? null : JSON.stringify(basics),
      accountId: accountIdOf(tx.actor),
      unitId,
      at,
    })
    .execute();
}
