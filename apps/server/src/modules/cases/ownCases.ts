import { z } from "@hono/zod-openapi";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { Line } from "../../platform/grants/line.ts";
import { Instant, orNull, Place } from "../../platform/http/schema.ts";
import { open } from "../../platform/personalData/sealed.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../areas/index.ts";
import type { CaseRow } from "./caseRow.ts";
import { openContents, stepCell } from "./content.ts";
import { CaseActionType, type CaseChannel, type CaseState, CaseSummary } from "./schema.ts";
import { isOfficeWord } from "./steps.ts";

export const OwnCase = CaseSummary.pick({
  id: true,
  number: true,
  state: true,
  category: true,
  line: true,
  area: true,
  areaName: true,
  channel: true,
  text: true,
  openedAt: true,
  resolvedAt: true,
  stars: true,
  photoCount: true,
})
  .extend({
    place: orNull(Place),
    notedName: z.string().nullable().openapi({ description: "代为登记时工作人员记下的称呼" }),
    steps: z.array(
      z.object({
        type: CaseActionType,
        at: Instant,
        by: z.enum(["asker", "staff", "system"]),
        text: z.string().nullable(),
      }),
    ),
  })
  .openapi("OwnCase");
export type OwnCase = z.infer<typeof OwnCase>;

const atOnce = 200;

/** All that is held of every demand the caller asked, the first one first, in clear. */
export async function collectOwnCases(tx: Tx): Promise<OwnCase[]> {
  const all: OwnCase[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await tx.db
      .selectFrom("cases")
      .selectAll()
      .where("askerId", "=", accountIdOf(tx.actor))
      .where("id", ">", after)
      .orderBy("id")
      .limit(atOnce)
      .execute();
    all.push(...(await presentOwn(tx, rows)));
    const last = rows.at(-1);
    if (last === undefined || rows.length < atOnce)
      return all.toSorted((one, other) => one.openedAt.localeCompare(other.openedAt));
    after = last.id;
  }
}

async function presentOwn(tx: Tx, rows: readonly CaseRow[]): Promise<OwnCase[]> {
  if (rows.length === 0) return [];
  const contents = await openContents(tx, rows);
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const steps = await stepsByCase(tx, rows);
  return rows.map((row) => {
    const content = contents.get(row.id);
    const placed = row.lng !== null || (content?.placeText ?? null) !== null;
    return {
      id: row.id,
      number: row.number,
      state: row.state as CaseState,
      category: row.category,
      line: row.line as Line,
      area: row.area,
      areaName: names.get(row.area) ?? row.area,
      channel: row.channel as CaseChannel,
      text: content?.text ?? null,
      openedAt: row.openedAt.toISOString(),
      resolvedAt: row.resolvedAt?.toISOString() ?? null,
      stars: row.stars,
      photoCount: row.photoCount,
      place: placed ? { text: content?.placeText ?? "", lng: row.lng, lat: row.lat } : null,
      notedName: content?.askerName ?? null,
      steps: steps.get(row.id) ?? [],
    };
  });
}

async function stepsByCase(
  tx: Tx,
  rows: readonly CaseRow[],
): Promise<Map<string, OwnCase["steps"]>> {
  const actions = await tx.db
    .selectFrom("caseActions")
    .select(["id", "caseId", "type", "at", "actorRole", "textSealed"])
    .where(
      "caseId",
      "in",
      rows.map((row) => row.id),
    )
    .orderBy("caseId")
    .orderBy("seq")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map((row) => row.keySubject),
  );
  const subjects = new Map(rows.map((row) => [row.id, row.keySubject]));
  const steps = new Map<string, OwnCase["steps"]>(rows.map((row) => [row.id, []]));
  for (const action of actions) {
    const key = keys.get(subjects.get(action.caseId) ?? "");
    steps.get(action.caseId)?.push({
      type: action.type as CaseActionType,
      at: action.at.toISOString(),
      by: action.actorRole as OwnCase["steps"][number]["by"],
      text: isOfficeWord(action.type)
        ? null
        : open(tx.app, key, action.textSealed, stepCell(action.id)),
    });
  }
  return steps;
}
