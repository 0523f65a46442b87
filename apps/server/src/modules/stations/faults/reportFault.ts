import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { touchStations } from "../near/stationIndex.ts";
import { reportFaults } from "../policy.ts";
import { lockStation } from "../queries.ts";
import { faultHours, fullFor, mostReportsADay } from "../rules.ts";
import { countToday } from "../visits/dayToken.ts";
import { presentFault } from "./faultQueries.ts";
import { ReportFault, type StationFault } from "./schema.ts";

/** Two people say so before a facility is shown as broken to everyone: one tap is not yet a fact. */
const believedFrom = 2;

/** One tap: shut, broken, full. What is open already is joined, and one person counts in it once. */
export async function reportFault(
  ctx: Context,
  id: string,
  input: ReportFault,
): Promise<StationFault> {
  authorize(ctx, reportFaults);
  const asked = ReportFault.parse(input);
  return withTransaction(ctx, async (tx) => {
    await lockStation(tx, id);
    if (asked.facility !== null) await requireFacility(tx, id, asked.facility);
    const accountId = accountIdOf(tx.actor) ?? "";
    if ((await countToday(tx, accountId, "reports")) > mostReportsADay)
      throw new AppError("limit", "fault.tooMany");
    const fault = await openFault(tx, id, asked);
    const again = (await countToday(tx, accountId, `fault ${fault.id}`)) > 1;
    const reports = again ? fault.reports : fault.reports + 1;
    const now = tx.app.clock.now();
    const row = await tx.db
      .updateTable("stationFaults")
      .set({ reports, lastReportAt: now })
      .where("id", "=", fault.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await follow(tx, id, asked, reports);
    await touchStations(tx);
    await audit(tx, {
      action: "station.reportFault",
      subject: { kind: "station", id },
      after: { fault: fault.id, kind: asked.kind, facility: asked.facility, reports },
    });
    return presentFault(row, now);
  });
}

async function requireFacility(tx: Tx, stationId: string, key: string): Promise<void> {
  const has = await tx.db
    .selectFrom("stationFacilities")
    .select("key")
    .where("stationId", "=", stationId)
    .where("key", "=", key)
    .executeTakeFirst();
  if (has === undefined) throw invalid("facility", "facility.notHere");
}

async function openFault(
  tx: Tx,
  stationId: string,
  asked: ReportFault,
): Promise<{ id: string; reports: number }> {
  const standing = await tx.db
    .selectFrom("stationFaults")
    .select(["id", "reports"])
    .where("stationId", "=", stationId)
    .where("kind", "=", asked.kind)
    .where("facility", asked.facility === null ? "is" : "=", asked.facility)
    .where("state", "=", "open")
    .executeTakeFirst();
  if (standing !== undefined) return standing;
  const now = tx.app.clock.now();
  const id = tx.submission?.key ?? newId();
  await tx.db
    .insertInto("stationFaults")
    .values({
      district: tx.actor.district ?? "",
      id,
      stationId,
      kind: asked.kind,
      facility: asked.facility,
      note: asked.note,
      reports: 0,
      openedAt: now,
      lastReportAt: now,
      dueAt: new Date(now.getTime() + faultHours[asked.kind] * 3_600_000),
    })
    .execute();
  return { id, reports: 0 };
}

/** What a report changes for those who look next. */
async function follow(
  tx: Tx,
  stationId: string,
  asked: ReportFault,
  reports: number,
): Promise<void> {
  if (asked.kind === "full") {
    const fullUntil = new Date(tx.app.clock.now().getTime() + fullFor);
    await tx.db.updateTable("stations").set({ fullUntil }).where("id", "=", stationId).execute();
  }
  if (asked.kind === "broken" && asked.facility !== null && reports >= believedFrom)
    await tx.db
      .updateTable("stationFacilities")
      .set({ state: "faulty" })
      .where("stationId", "=", stationId)
      .where("key", "=", asked.facility)
      .execute();
}
