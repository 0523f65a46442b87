import { z } from "@hono/zod-openapi";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { json, withinArea } from "../../../platform/db/index.ts";
import { invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { LineOrAll } from "../../../platform/grants/line.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { AreaCode, Day, Id, Instant, safeText } from "../../../platform/http/schema.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { areaNames, requireArea } from "../../areas/index.ts";
import { unitRefs, UnitRef } from "../../organizations/index.ts";
import { actingUnit, reaches, recordTalks } from "../policy.ts";

const TalkKind = z
  .enum(["meeting", "questionnaire", "rideAlong", "workTogether"])
  .openapi("TalkKind", {
    description:
      "meeting 座谈会、questionnaire 问卷、rideAlong 跑单体验、workTogether 三同（同吃同住同劳动）",
  });
const Attendance = z
  .object({
    platform: z.number().int().min(0).max(1000),
    siteHead: z.number().int().min(0).max(1000),
    worker: z.number().int().min(0).max(100_000),
    office: z.number().int().min(0).max(1000),
  })
  .strict()
  .openapi("TalkAttendance", { description: "平台负责人、站长、从业者、机关人员各几人；只记人数" });
const Finding = z
  .object({
    text: safeText(300),
    saidBy: z.enum(["platform", "siteHead", "worker", "office"]),
    times: z.number().int().min(1).max(100_000).default(1),
  })
  .strict()
  .openapi("TalkFinding", { description: "发现；不记是谁说的" });

export const NewTalk = z
  .object({
    kind: TalkKind,
    heldOn: Day,
    area: AreaCode,
    line: LineOrAll,
    place: safeText(80),
    attendance: Attendance,
    questions: z.array(safeText(200)).max(50).default([]),
    findings: z.array(Finding).max(100).default([]),
  })
  .strict()
  .openapi("NewTalk");
export type NewTalk = z.infer<typeof NewTalk>;

export const Talk = NewTalk.extend({
  id: Id,
  areaName: z.string(),
  unit: UnitRef,
  recordedAt: Instant,
}).openapi("Talk");
export type Talk = z.infer<typeof Talk>;

export const TalkQuery = z.object({ area: AreaCode.optional(), kind: TalkKind.optional() });

/** Keeps a talk, a questionnaire or a day on the road, with what was found; nobody is named. */
export async function recordTalk(ctx: Context, input: NewTalk): Promise<Talk> {
  authorize(ctx, recordTalks);
  const { findings, ...asked } = NewTalk.parse(input);
  return withTransaction(ctx, async (tx) => {
    if (asked.heldOn > dayOf(tx.app.clock.now())) throw invalid("heldOn", "day.inFuture");
    await requireArea(tx, asked.area, "area");
    const unitId = actingUnit(tx.actor, asked);
    if (unitId === null || !reaches(tx.actor, asked)) throw invalid("area", "grant.outsideArea");
    const district = tx.actor.district ?? "";
    const id = newId();
    const at = tx.app.clock.now();
    await tx.db
      .insertInto("rosterTalks")
      .values({
        district,
        id,
        ...asked,
        questions: json(asked.questions),
        unitId,
        recordedBy: accountIdOf(tx.actor),
        recordedAt: at,
      })
      .execute();
    if (findings.length > 0)
      await tx.db
        .insertInto("rosterFindings")
        .values(findings.map((finding) => ({ district, id: newId(), talkId: id, ...finding, at })))
        .execute();
    await audit(tx, {
      action: "talk.record",
      subject: { kind: "talk", id },
      after: {
        kind: asked.kind,
        heldOn: asked.heldOn,
        area: asked.area,
        findings: findings.length,
      },
    });
    const [talk] = await listTalks(tx, { id });
    if (talk === undefined) throw new Error(`Talk ${id} is not to be found`);
    return talk;
  });
}

/** Talks of the district, the latest first: what was heard is for everybody who works on it. */
export async function listTalks(
  tx: Tx,
  query: z.infer<typeof TalkQuery> & { id?: string },
): Promise<Talk[]> {
  let select = tx.db
    .selectFrom("rosterTalks")
    .selectAll()
    .orderBy("heldOn", "desc")
    .orderBy("id", "desc")
    .limit(200);
  if (query.area !== undefined) select = select.where(withinArea("area", query.area));
  if (query.kind !== undefined) select = select.where("kind", "=", query.kind);
  if (query.id !== undefined) select = select.where("id", "=", query.id);
  const rows = await select.execute();
  if (rows.length === 0) return [];
  const findings = await tx.db
    .selectFrom("rosterFindings")
    .select(["talkId", "text", "saidBy", "times"])
    .where(
      "talkId",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("times", "desc")
    .orderBy("id")
    .execute();
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  return rows.flatMap((row): Talk[] => {
    const unit = units.get(row.unitId);
    if (unit === undefined) return [];
    return [
      {
        id: row.id,
        kind: row.kind as Talk["kind"],
        heldOn: row.heldOn,
        area: row.area,
        areaName: names.get(row.area) ?? row.area,
        line: row.line as Talk["line"],
        place: row.place,
        attendance: row.attendance as Talk["attendance"],
        questions: row.questions as string[],
        findings: findings
          .filter(({ talkId }) => talkId === row.id)
          .map(({ text, saidBy, times }) => ({
            text,
            saidBy: saidBy as Talk["findings"][number]["saidBy"],
            times,
          })),
        unit,
        recordedAt: row.recordedAt.toISOString(),
      },
    ];
  });
}
