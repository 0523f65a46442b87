import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import type { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { type Actor, unitIdsOf } from "../../../platform/grants/actor.ts";
import { covers } from "../../../platform/grants/covers.ts";
import type { Line, LineOrAll } from "../../../platform/grants/line.ts";
import { decodeCursor, TimeCursor, toPage } from "../../../platform/http/cursor.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { areaGrants, visibleTo } from "../policy.ts";
import { openStates } from "../rules.ts";
import type { Problem, ProblemQuery } from "./schema.ts";

export type ProblemRow = Selectable<Tables["problems"]>;

/**
 * A problem is seen by its owner, by whoever has a grant over its area, above or below, and its line,
 * and by whoever sees one of its cases.
 */
const visibleProblems = (actor: Actor) => (where: ExpressionBuilder<Tables, "problems">) => {
  const units = unitIdsOf(actor);
  const ofLine = (line: LineOrAll) =>
    line === "all"
      ? []
      : [where.or([where("problems.line", "=", line), where("problems.line", "is", null)])];
  return where.or([
    ...(units.length === 0 ? [] : [where("problems.ownerUnitId", "in", units)]),
    ...areaGrants(actor).map((grant) =>
      where.and([
        where.or([
          withinArea("problems.area", grant.area),
          sql<boolean>`starts_with(${grant.area}, problems.area)`,
        ]),
        ...ofLine(grant.line),
      ]),
    ),
    where.exists(
      where
        .selectFrom("cases")
        .select("cases.id")
        .whereRef("cases.problemId", "=", "problems.id")
        .where(visibleTo(actor)),
    ),
  ]);
};

export async function findProblem(tx: Tx, id: string): Promise<ProblemRow> {
  const row = await tx.db
    .selectFrom("problems")
    .selectAll()
    .where("id", "=", id)
    .where(visibleProblems(tx.actor))
    .executeTakeFirst();
  if (row === undefined) throw notFound("problem");
  return row;
}

/** A problem and its writers wait for each other here. */
export async function lockProblem(tx: Tx, id: string): Promise<ProblemRow> {
  await findProblem(tx, id);
  return tx.db
    .selectFrom("problems")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export const getProblem = async (tx: Tx, id: string): Promise<Problem> =>
  presentProblem(tx, await findProblem(tx, id));

/** A problem as it is, also for whoever saw it only through a case that is no longer part of it. */
export async function presentProblem(tx: Tx, row: ProblemRow): Promise<Problem> {
  const [problem] = await presentProblems(tx, [row]);
  if (problem === undefined) throw notFound("problem");
  return problem;
}

export async function listProblems(tx: Tx, query: z.infer<typeof ProblemQuery>) {
  const after = decodeCursor(TimeCursor, query.cursor);
  let select = tx.db
    .selectFrom("problems")
    .selectAll()
    .where(visibleProblems(tx.actor))
    .orderBy("openedAt", "desc")
    .orderBy("id", "desc")
    .limit(query.limit + 1);
  if (query.state !== undefined) select = select.where("state", "=", query.state);
  if (query.area !== undefined) select = select.where(withinArea("area", query.area));
  if (after !== undefined) {
    const [at, id] = after;
    select = select.where(
      sql<boolean>`(opened_at, id) < (${new Date(at)}::timestamptz, ${id}::uuid)`,
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.openedAt.toISOString(),
    row.id,
  ]);
  return { items: await presentProblems(tx, found.items), nextCursor: found.nextCursor };
}

/** Whether the caller's unit owns the problem, or stands over its area and line. */
export const mayLead = (
  actor: Actor,
  row: Pick<ProblemRow, "ownerUnitId" | "area" | "line">,
): boolean =>
  unitIdsOf(actor).includes(row.ownerUnitId) ||
  (actor.kind === "staff" &&
    actor.grants.some(
      (grant) =>
        (grant.role === "districtAdmin" || grant.role === "areaClerk") &&
        covers(grant, { area: row.area, line: (row.line as Line | null) ?? "all" }),
    ));

/** Fewer demands than these are not told where they are not the reader's: they are people. */
const fewest = 5;

interface Counts {
  n: number;
  open: number;
  seen: number;
  seenOpen: number;
}

/** All that a problem answers for whoever leads it; for others what they see, and the rest when it is many. */
const toldCounts = (counts: Counts, leads: boolean) =>
  leads || counts.n - counts.seen >= fewest
    ? { caseCount: counts.n, openCaseCount: counts.open }
    : { caseCount: counts.seen, openCaseCount: counts.seenOpen };

async function presentProblems(tx: Tx, rows: readonly ProblemRow[]): Promise<Problem[]> {
  if (rows.length === 0) return [];
  const counts = await tx.db
    .selectFrom("cases")
    .where(
      "problemId",
      "in",
      rows.map((row) => row.id),
    )
    .select((of) => {
      const all = of.fn.countAll<number>();
      const seen = all.filterWhere(visibleTo(tx.actor)(of));
      return [
        "problemId",
        all.as("n"),
        all.filterWhere("state", "in", openStates).as("open"),
        seen.as("seen"),
        seen.filterWhere("state", "in", openStates).as("seenOpen"),
      ];
    })
    .groupBy("problemId")
    .execute();
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.ownerUnitId),
  );
  return rows.flatMap((row) => {
    const owner = units.get(row.ownerUnitId);
    const counted = counts.find((one) => one.problemId === row.id);
    const leads = mayLead(tx.actor, row);
    if (owner === undefined) return [];
    return [
      {
        id: row.id,
        title: row.title,
        cause: row.cause,
        area: row.area,
        areaName: names.get(row.area) ?? row.area,
        line: row.line as Line | null,
        state: row.state as Problem["state"],
        owner,
        ...toldCounts(counted ?? { n: 0, open: 0, seen: 0, seenOpen: 0 }, leads),
        openedAt: row.openedAt.toISOString(),
        resolvedAt: row.resolvedAt?.toISOString() ?? null,
        answer: row.answer,
        abilities: row.state === "open" && leads ? ["group" as const, "resolve" as const] : [],
      },
    ];
  });
}
