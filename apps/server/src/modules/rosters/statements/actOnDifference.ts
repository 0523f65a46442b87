import { checkCitizenNumber, checkPersonName, checkPhone } from "@juxin/standards";
import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid, invalidFields } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { Line } from "../../../platform/grants/line.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { requireArea } from "../../areas/index.ts";
import { siteRefs } from "../../employers/index.ts";
import { getUnit } from "../../organizations/index.ts";
import { type Saying, sayOfPersons } from "../../people/index.ts";
import { placeOf } from "../lists/listRow.ts";
import { actingUnit, settleDifferences } from "../policy.ts";
import { actionTextCell, type DifferenceRow, factsOf } from "./differenceRow.ts";
import { findDifference, getDifference, peopleOf } from "./differences.ts";
import { afterAction, refusalOf } from "./rules.ts";
import { ActOnDifference, type DifferenceDetail, type Learnt } from "./schema.ts";

/** One step on a difference: a visit, a call, a correction … What was learnt is said of the person. */
export async function actOnDifference(
  ctx: Context,
  id: string,
  input: ActOnDifference,
): Promise<DifferenceDetail> {
  authorize(ctx, settleDifferences);
  const { version, ...asked } = ActOnDifference.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockDifference(tx, id, version);
    const facts = factsOf(row);
    const refusal = refusalOf(facts, asked);
    if (refusal !== null)
      throw new AppError("conflict", "difference.notNow", { state: facts.state, refusal });
    if (asked.type === "pass") {
      if (asked.toUnitId === null) throw invalid("toUnitId", "unit.unknown");
      await getUnit(tx, asked.toUnitId, "toUnitId");
    }
    const after = afterAction(facts, asked);
    await addAction(tx, row, asked);
    await tx.db
      .updateTable("rosterDifferences")
      .set({
        state: after.state,
        outcome: after.outcome,
        counts: after.counts,
        settledAt: after.state === "settled" ? tx.app.clock.now() : null,
        ...(asked.type === "pass" && asked.toUnitId !== null && { ownerUnitId: asked.toUnitId }),
        version: version + 1,
      })
      .where("id", "=", id)
      .execute();
    if (asked.learnt !== null) await sayLearnt(tx, row, asked.type, asked.learnt);
    await audit(tx, {
      action: "difference.act",
      subject: { kind: "difference", id },
      before: { state: facts.state, outcome: facts.outcome },
      after: {
        type: asked.type,
        state: after.state,
        outcome: asked.outcome,
        learnt: Object.keys(asked.learnt ?? {}),
      },
    });
    return getDifference(tx, id);
  });
}

async function lockDifference(tx: Tx, id: string, version: number): Promise<DifferenceRow> {
  await findDifference(tx, id);
  const row = await tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.version !== version)
    throw new AppError("conflict", "difference.changedMeanwhile", {
      state: row.state,
      version: row.version,
    });
  const { state } = await tx.db
    .selectFrom("rosterStatements")
    .select("state")
    .where("id", "=", row.statementId)
    .executeTakeFirstOrThrow();
  if (state !== "open") throw new AppError("conflict", "difference.statementClosed", { state });
  return row;
}

async function addAction(
  tx: Tx,
  row: DifferenceRow,
  asked: Omit<ActOnDifference, "version" | "learnt">,
): Promise<void> {
  const id = newId();
  const { last } = await tx.db
    .selectFrom("rosterDifferenceActions")
    .select(sql<number>`coalesce(max(seq), 0)::int`.as("last"))
    .where("differenceId", "=", row.id)
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("rosterDifferenceActions")
    .values({
      district: row.district,
      id,
      differenceId: row.id,
      seq: last + 1,
      type: asked.type,
      outcome: asked.outcome,
      // The difference's own key: what was written of somebody goes when they are erased.
      textSealed:
        asked.text === null
          ? null
          : seal(tx.app, await keyOf(tx, row.id), asked.text, actionTextCell(id)),
      toUnitId: asked.toUnitId,
      accountId: accountIdOf(tx.actor),
      unitId: actingUnit(tx.actor, placeOf(row)),
      at: tx.app.clock.now(),
    })
    .execute();
}

/** What was learnt goes to the register with its source; what is malformed is refused, all of it at once. */
async function sayLearnt(
  tx: Tx,
  row: DifferenceRow,
  type: ActOnDifference["type"],
  learnt: Learnt,
): Promise<void> {
  const person = (await peopleOf(tx, [row])).get(row.id);
  if (person === undefined) throw new AppError("conflict", "person.erased");
  const today = dayOf(tx.app.clock.now());
  const issues: { path: string; reason: string }[] = [];
  const checked = <Value>(
    path: string,
    result: { ok: true; value: Value } | { ok: false; reason: string } | undefined,
  ): Value | null => {
    if (result === undefined) return null;
    if (result.ok) return result.value;
    issues.push({ path: `learnt.${path}`, reason: `rosterRow.${path}` });
    return null;
  };
  const { name, phone, citizenNumber, birth, sex, siteId, area, address } = learnt;
  const identity: Saying["identity"] = {
    name: checked("name", name === undefined ? undefined : checkPersonName(name)),
    phone: checked("phone", phone === undefined ? undefined : checkPhone(phone))?.number ?? null,
    citizenNumber:
      checked(
        "citizenNumber",
        citizenNumber === undefined ? undefined : checkCitizenNumber(citizenNumber, today),
      )?.number ?? null,
    birth: birth ?? null,
    sex: sex ?? null,
  };
  if (issues.length > 0) throw invalidFields(issues);
  if (area !== undefined) await requireArea(tx, area, "learnt.area");
  const site = siteId === undefined ? undefined : (await siteRefs(tx, [siteId])).get(siteId);
  if (siteId !== undefined && site === undefined) throw invalid("learnt.siteId", "site.unknown");
  const unitId = actingUnit(tx.actor, placeOf(row));
  const line = Line.safeParse(row.line).data ?? person.line;
  await sayOfPersons(
    tx,
    [
      {
        personId: person.id,
        identity,
        ...(site !== undefined && {
          employment: { employerId: site.employerId, siteId: site.id, area: site.area, line },
        }),
        ...((area !== undefined || address !== undefined) && {
          residence: { area: area ?? person.area, address: address ?? null },
        }),
      },
    ],
    {
      kind: type === "call" ? "call" : "visit",
      key: `${type === "call" ? "call" : "visit"}:${unitId ?? ""}`,
      id: row.id,
      name: type === "call" ? "电话核实" : "走访",
      on: today,
    },
    unitId,
  );
}
