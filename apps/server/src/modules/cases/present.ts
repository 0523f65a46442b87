import type { Tx } from "../../platform/context.ts";
import type { Line } from "../../platform/grants/line.ts";
import { open } from "../../platform/personalData/sealed.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../areas/index.ts";
import { employerRefs, siteRefs } from "../employers/index.ts";
import { unitRefs, type UnitRef } from "../organizations/index.ts";
import { abilitiesFor, type CaseRow, factsOf, silentCases, unitsStandingIn } from "./caseRow.ts";
import { openContents, stepCell } from "./content.ts";
import { standingOf } from "./policy.ts";
import { urgencyOf } from "./rules.ts";
import type { CaseChannel, CaseState, CaseSummary } from "./schema.ts";

const unknownUnit = (id: string): UnitRef => ({ id, name: "—", kind: "department" });

/** Rows → list items, with names, masks and what the caller may do. Queries by the page, never by the row. */
export async function presentCases(tx: Tx, rows: readonly CaseRow[]): Promise<CaseSummary[]> {
  const now = tx.app.clock.now();
  const [units, areas, contents, standingIn, silent, problems, reasons, firms] = [
    await unitRefs(
      tx,
      rows.flatMap((row) => [row.holderUnitId, row.transferToUnitId]),
    ),
    await areaNames(
      tx,
      rows.map((row) => row.area),
    ),
    await openContents(
      tx,
      rows.filter((row) => !row.sensitive || tx.actor.kind === "worker"),
    ),
    await unitsStandingIn(tx, rows),
    await silentCases(tx, rows),
    await problemTitles(tx, rows),
    await transferReasons(tx, rows),
    await firmsOf(tx, rows),
  ];
  const unit = (id: string): UnitRef => units.get(id) ?? unknownUnit(id);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    state: row.state as CaseState,
    category: row.category,
    line: row.line as Line,
    area: row.area,
    areaName: areas.get(row.area) ?? row.area,
    channel: row.channel as CaseChannel,
    sensitive: row.sensitive,
    text: contents.get(row.id)?.text ?? null,
    holder: unit(row.holderUnitId),
    pendingTransfer:
      row.transferToUnitId === null
        ? null
        : {
            to: unit(row.transferToUnitId),
            from: unit(row.holderUnitId),
            reason: reasons.get(row.id) ?? null,
          },
    openedAt: row.openedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    amberAt: row.amberAt.toISOString(),
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    urgency: urgencyOf(factsOf(row), now),
    escalated: standingIn.has(row.id),
    reopenCount: row.reopenCount,
    stars: row.stars,
    photoCount: row.photoCount,
    problem:
      row.problemId === null
        ? null
        : { id: row.problemId, title: problems.get(row.problemId) ?? "" },
    firm: firms.get(row.id) ?? null,
    version: row.version,
    abilities: abilitiesFor(row, standingOf(tx.actor, row, standingIn.get(row.id) ?? []), {
      now,
      silent: silent.has(row.id),
    }),
  }));
}

async function problemTitles(tx: Tx, rows: readonly CaseRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.map((row) => row.problemId).filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const found = await tx.db
    .selectFrom("problems")
    .select(["id", "title"])
    .where("id", "in", ids)
    .execute();
  return new Map(found.map((problem) => [problem.id, problem.title]));
}

/**
 * Why offices pass cases on, told to offices alone. The sealed reason names the step it was said in,
 * which is the last transfer of its case.
 */
async function transferReasons(tx: Tx, rows: readonly CaseRow[]): Promise<Map<string, string>> {
  const pending = rows.filter((row) => row.transferReasonSealed !== null);
  if (pending.length === 0 || tx.actor.kind === "worker") return new Map();
  const keys = await keysOf(
    tx,
    pending.map((row) => row.keySubject),
  );
  const steps = await tx.db
    .selectFrom("caseActions")
    .select(["id", "caseId"])
    .where(
      "caseId",
      "in",
      pending.map((row) => row.id),
    )
    .where("type", "=", "transfer")
    .orderBy("seq")
    .execute();
  const last = new Map(steps.map((step) => [step.caseId, step.id]));
  return new Map(
    pending.flatMap((row) => {
      const cell = stepCell(last.get(row.id) ?? "");
      const text = open(tx.app, keys.get(row.keySubject), row.transferReasonSealed, cell);
      return text === null ? [] : [[row.id, text] as const];
    }),
  );
}

/** Of the cases that firms asked, which firm and site, by case. */
async function firmsOf(
  tx: Tx,
  rows: readonly CaseRow[],
): Promise<Map<string, CaseSummary["firm"]>> {
  const employers = await employerRefs(
    tx,
    rows.map((row) => row.employerId),
  );
  const sites = await siteRefs(
    tx,
    rows.map((row) => row.siteId),
  );
  return new Map(
    rows.flatMap((row) => {
      const employer = employers.get(row.employerId ?? "");
      const site = sites.get(row.siteId ?? "");
      return employer === undefined
        ? []
        : [[row.id, { employer, site: site ? { id: site.id, name: site.name } : null }] as const];
    }),
  );
}
