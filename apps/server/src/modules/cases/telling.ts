import type { Insertable } from "kysely";
import { sql } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { newId } from "../../platform/crypto/newId.ts";
import type { Tables } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { seal } from "../../platform/personalData/sealed.ts";
import type { UnitKind } from "../organizations/index.ts";
import { type CaseContent, sealContent, stepCell } from "./content.ts";
import {
  applyAction,
  type CaseAction,
  type CaseFacts,
  deadline,
  type Limits,
  timed,
  type TimeLimit,
} from "./rules.ts";
import type { CaseActionType, CaseChannel } from "./schema.ts";
import { addCounts, countChanges, type CountRow } from "./tally.ts";

interface Teller {
  accountId: string;
  unit: { id: string; kind: UnitKind } | null;
}

export interface TellingStep extends Teller {
  type: CaseActionType;
  at: Date;
  text?: string;
  toUnitId?: string;
  roles?: NonNullable<CaseAction["roles"]>;
  stars?: number;
  channel?: CaseChannel;
  problemId?: string;
}

export interface ToldCase {
  id: string;
  category: string;
  line: Line;
  area: string;
  channel: CaseChannel;
  sensitive: boolean;
  askerId: string | null;
  /** Whose key seals it: the asker's, or the case's own. */
  keySubject: string;
  firm: { employerId: string; siteId: string | null } | null;
  content: CaseContent;
  lng: number | null;
  lat: number | null;
  home: { id: string; kind: UnitKind };
  takenInBy: Teller | null;
  openedAt: Date;
  limits: Limits;
  steps: readonly TellingStep[];
}

/**
 * Cases that happened elsewhere, told in one go: every step runs through the same rules, and rows and
 * counts are written in bulk. For districts that are set up with a past.
 */
export function caseTelling(tx: Tx, keys: ReadonlyMap<string, DataKey>) {
  const district = tx.actor.district ?? "";
  const cases: Insertable<Tables["cases"]>[] = [];
  const actions: Insertable<Tables["caseActions"]>[] = [];
  const counts: CountRow[] = [];
  const numbers = new Map<string, number>();

  function tell(told: ToldCase): void {
    const key = keys.get(told.keySubject);
    if (key === undefined) throw new Error(`No key for ${told.id}`);
    const day = dayOf(told.openedAt);
    const number = (numbers.get(day) ?? 0) + 1;
    numbers.set(day, number);
    let facts: CaseFacts = {
      state: "received",
      holderUnitId: told.home.id,
      homeUnitId: told.home.id,
      transferToUnitId: null,
      leadUnitId: null,
      industryUnitId: null,
      departmentUnitId: null,
      problemId: null,
      openedAt: told.openedAt,
      acceptedAt: null,
      assignedAt: null,
      resolvedAt: null,
      confirmedAt: null,
      archivedAt: null,
      reopenCount: 0,
      stars: null,
      ...deadline(told.openedAt, told.limits.acceptDays, told.limits),
    };
    const opening = {
      type: "open" as const,
      at: told.openedAt,
      ...(told.takenInBy ?? asker(told)),
    };
    const { dueAt, amberAt, escalateAt } = facts;
    actions.push(row(told, 1, told.id, opening, key, { dueAt, amberAt, escalateAt }));
    let transferReason: string | null = null;
    for (const [index, step] of told.steps.entries()) {
      const taken = {
        type: step.type,
        at: step.at,
        unit: step.unit,
        toUnitId: step.toUnitId ?? null,
        roles: step.roles ?? null,
        stars: step.stars ?? null,
        problemId: step.problemId ?? null,
      };
      const action = timed(facts, taken, told.limits);
      const written = row(told, index + 2, newId(), step, key, action.limit);
      actions.push(written);
      facts = applyAction(facts, action);
      if (step.type === "transfer") transferReason = written.textSealed ?? null;
    }
    cases.push({
      district,
      id: told.id,
      number: `SQ-${day.replaceAll("-", "")}-${String(number).padStart(4, "0")}`,
      category: told.category,
      line: told.line,
      area: told.area,
      channel: told.channel,
      sensitive: told.sensitive,
      askerId: told.askerId,
      keySubject: told.keySubject,
      employerId: told.firm?.employerId ?? null,
      siteId: told.firm?.siteId ?? null,
      contentSealed: sealContent(tx, key, told.id, told.content),
      lng: told.lng,
      lat: told.lat,
      ...facts,
      transferReasonSealed: facts.transferToUnitId === null ? null : transferReason,
      version: told.steps.length + 1,
    });
    counts.push(...countChanges({ district, ...told }, null, facts));
  }

  const asker = (told: ToldCase): Teller => ({ accountId: told.askerId ?? "", unit: null });

  function row(
    told: ToldCase,
    seq: number,
    id: string,
    step: TellingStep,
    key: DataKey,
    limit: TimeLimit | null,
  ): Insertable<Tables["caseActions"]> {
    return {
      district,
      id,
      caseId: told.id,
      seq,
      type: step.type,
      at: step.at,
      actorRole: step.unit === null ? "asker" : "staff",
      accountId: step.accountId,
      unitId: step.unit?.id ?? null,
      toUnitId: step.toUnitId ?? null,
      textSealed: step.text === undefined ? null : seal(tx.app, key, step.text, stepCell(id)),
      payload: JSON.stringify({
        unitKind: step.unit?.kind,
        roles: step.roles,
        stars: step.stars,
        ...(step.type === "open"
          ? { channel: told.channel, homeUnitId: told.home.id }
          : { channel: step.channel }),
        problemId: step.problemId,
        limit: limit ?? undefined,
      }),
    };
  }

  async function write(): Promise<void> {
    for (let at = 0; at < cases.length; at += 500)
      await tx.db
        .insertInto("cases")
        .values(cases.slice(at, at + 500))
        .execute();
    for (let at = 0; at < actions.length; at += 2000)
      await tx.db
        .insertInto("caseActions")
        .values(actions.slice(at, at + 2000))
        .execute();
    await addCounts(tx, counts);
    const days = [...numbers].map(([day, last]) => ({ district, day, last }));
    if (days.length > 0)
      await tx.db
        .insertInto("caseNumbers")
        .values(days)
        .onConflict((conflict) =>
          conflict
            .columns(["district", "day"])
            .doUpdateSet({ last: sql`case_numbers.last + excluded.last` }),
        )
        .execute();
  }

  return { tell, write };
}
