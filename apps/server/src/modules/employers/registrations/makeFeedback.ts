import { sql } from "kysely";
import { audit } from "../../../platform/audit.ts";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { App, Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { writeWorkbook } from "../../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { areaNames } from "../../areas/index.ts";
import { makeFeedback as right } from "../policy.ts";
import { feedbackColumns, feedbackRow } from "./feedbackSheet.ts";
import { oweReturn } from "./returnFeedback.ts";
import { monthOf } from "./rules.ts";
import type { RegistrationSource } from "./schema.ts";

/**
 * Makes the feedback of every month that has ended and has none yet: for each source one file, of the
 * firms that came in that month and of those of which something was found in it.
 */
export async function makeFeedback(app: App, district: string): Promise<void> {
  const ctx: Context = {
    app,
    actor: { kind: "system", district, name: "feedback" },
    requestId: newId(),
  };
  authorize(ctx, right);
  await withTransaction(ctx, async (tx) => {
    const made = await openMonths(tx);
    for (const { source, period } of made) await makeMonth(tx, source, period);
    if (made.length > 0)
      await audit(tx, {
        action: "registration.makeFeedback",
        subject: { kind: "registrations", id: district },
        after: { made: made.map(({ source, period }) => `${source} ${period}`) },
      });
    return null;
  });
}

async function openMonths(tx: Tx): Promise<{ source: RegistrationSource; period: string }[]> {
  const current = monthOf(dayOf(tx.app.clock.now()));
  const month = sql<string>`to_char(registration_findings.at at time zone 'Asia/Shanghai', 'YYYY-MM')`;
  const received = await tx.db
    .selectFrom("registrations")
    .select(["source", "period"])
    .distinct()
    .where("period", "<", current)
    .execute();
  const found = await tx.db
    .selectFrom("registrationFindings")
    .innerJoin("registrations", (join) =>
      join
        .onRef("registrations.district", "=", "registrationFindings.district")
        .onRef("registrations.id", "=", "registrationFindings.registrationId"),
    )
    .select(["registrations.source", month.as("period")])
    .distinct()
    .where(month, "<", current)
    .execute();
  const done = await tx.db
    .selectFrom("registrationFeedback")
    .select(["source", "period"])
    .execute();
  const keys = new Set(done.map(({ source, period }) => `${source} ${period}`));
  return [...received, ...found].flatMap(({ source, period }) => {
    const key = `${source} ${period}`;
    if (keys.has(key)) return [];
    keys.add(key);
    return [{ source: source as RegistrationSource, period }];
  });
}

async function makeMonth(tx: Tx, source: RegistrationSource, period: string): Promise<void> {
  const from = startOfDay(`${period}-01`);
  const to = startOfDay(`${monthOf(addDays(`${period}-01`, 31))}-01`);
  const rows = await tx.db
    .selectFrom("registrations")
    .selectAll()
    .where("source", "=", source)
    .where((where) =>
      where.or([
        where("period", "=", period),
        where("id", "in", (below) =>
          below
            .selectFrom("registrationFindings")
            .select("registrationId")
            .where("at", ">=", from)
            .where("at", "<", to),
        ),
      ]),
    )
    .orderBy("registeredOn")
    .orderBy("creditCode")
    .execute();
  if (rows.length === 0) return;
  const findings = await tx.db
    .selectFrom("registrationFindings")
    .selectAll()
    .where(
      "registrationId",
      "in",
      rows.map(({ id }) => id),
    )
    .where("at", "<", to)
    .orderBy("seq")
    .execute();
  const areas = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  const told = rows.map((row) =>
    feedbackRow(
      row,
      findings.filter((one) => one.registrationId === row.id),
      areas.get(row.area) ?? row.area,
    ),
  );
  const content = await writeWorkbook([
    {
      name: `反馈${period}`,
      columns: feedbackColumns,
      data: told,
      freezePane: { rows: 1 },
    },
  ]);
  const id = newId();
  await tx.db
    .insertInto("registrationFeedback")
    .values({
      district: tx.actor.district ?? "",
      id,
      source,
      period,
      firms: rows.length,
      organised: told.filter(({ organised }) => organised !== "").length,
      content: Buffer.from(content),
      madeAt: tx.app.clock.now(),
    })
    .execute();
  await oweReturn(tx, id);
}
