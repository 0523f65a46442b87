import { type ExpressionBuilder, sql } from "kysely";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { type Actor, unitIdsOf } from "../../platform/grants/actor.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { permission } from "../../platform/grants/permission.ts";
import { roles, type Role } from "../../platform/grants/role.ts";
import type { Standing } from "./rules.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];

export const openOwnCase = permission("case.open", { worker: true });
export const openCaseForOther = permission("case.openFor", {
  roles: ["districtAdmin", "areaClerk", "industryClerk"],
});
export const readOwnCases = permission("case.readOwn", { worker: true });
export const readCases = permission("case.read", { roles: desks, worker: true });
export const listCasesOfArea = permission("case.list", { roles: desks });
export const readInbox = permission("case.inbox", { roles: desks });
export const readFigures = permission("case.figures", {
  roles: ["districtAdmin", "areaClerk", "industryClerk"],
});
export const exportCases = permission("case.export", { roles: desks });
export const acceptCases = permission("case.accept", { roles: desks });
export const transferCases = permission("case.transfer", { roles: desks });
export const assignCases = permission("case.assign", { roles: desks });
export const progressCases = permission("case.progress", { roles: desks });
export const resolveCases = permission("case.resolve", { roles: desks });
export const answerCases = permission("case.confirm", {
  roles: ["districtAdmin", "areaClerk"],
  worker: true,
});
export const archiveCases = permission("case.archive", { roles: ["districtAdmin", "areaClerk"] });
export const withdrawCases = permission("case.withdraw", { worker: true });
export const revealCases = permission("case.reveal", { roles: desks });
export const readProblems = permission("problem.read", { roles: desks });
export const writeProblems = permission("problem.write", { roles: desks });

/** The grants by which an actor sees a whole area × line, rather than what involves its unit. */
export const areaGrants = (actor: Actor) =>
  actor.kind === "staff" ? actor.grants.filter((grant) => roles[grant.role].reach === "area") : [];

const caseUnitColumns = [
  "cases.holderUnitId",
  "cases.homeUnitId",
  "cases.transferToUnitId",
  "cases.departmentUnitId",
  "cases.industryUnitId",
  "cases.leadUnitId",
] as const;

/** The WHERE clause of every read of cases: one's own, those of one's area × line, those one's unit has part in. */
export const visibleTo = (actor: Actor) => (where: ExpressionBuilder<Tables, "cases">) => {
  if (actor.kind === "system") return sql<boolean>`true`;
  if (actor.kind === "worker") return where("cases.askerId", "=", actor.accountId);
  // Whoever sees the whole district needs no list of other reasons, and the database none to weigh.
  if (mayCount(actor, { area: actor.district ?? "", line: "all" })) return sql<boolean>`true`;
  const byArea = areaGrants(actor).map((grant) =>
    grant.line === "all"
      ? withinArea("cases.area", grant.area)
      : where.and([withinArea("cases.area", grant.area), where("cases.line", "=", grant.line)]),
  );
  const units =
    actor.kind === "staff"
      ? actor.grants
          .filter((grant) => roles[grant.role].reach !== "none")
          .map((grant) => grant.unitId)
      : [];
  const byUnit =
    units.length === 0 ? [] : caseUnitColumns.map((column) => where(column, "in", units));
  return where.or([...byArea, ...byUnit]);
};

/** One case by its id: also those that a unit one or two levels below holds, which escalate to the caller. */
export const reachableBy = (actor: Actor) => (where: ExpressionBuilder<Tables, "cases">) => {
  const units = unitIdsOf(actor);
  if (units.length === 0) return visibleTo(actor)(where);
  return where.or([
    visibleTo(actor)(where),
    where("cases.holderUnitId", "in", unitsBelow(units)),
    where("cases.holderUnitId", "in", unitsTwoBelow(units)),
  ]);
};

type Select = ExpressionBuilder<Tables, "cases">;

/** The units whose overdue cases come to these. */
export const unitsBelow = (units: readonly string[]) => (below: Select) =>
  below
    .selectFrom("units")
    .select("units.id")
    .where("units.parentId", "in", [...units]);

/** Those whose cases come to these when the level between has not helped, and to whom they are not the level between. */
export const unitsTwoBelow = (units: readonly string[]) => (below: Select) =>
  below
    .selectFrom("units")
    .innerJoin("units as above", (join) =>
      join.onRef("above.district", "=", "units.district").onRef("above.id", "=", "units.parentId"),
    )
    .select("units.id")
    .where("above.parentId", "in", [...units])
    .where("above.id", "not in", [...units]);

/** Whether figures of an area and line may be told to an actor: they must lie inside one of its grants. */
export const mayCount = (actor: Actor, place: { area: string; line: LineOrAll }): boolean =>
  areaGrants(actor).some((grant) => covers(grant, place));

interface StandingRow {
  askerId: string | null;
  area: string;
  line: string;
  holderUnitId: string;
  homeUnitId: string;
  transferToUnitId: string | null;
}

/** How an actor stands to a case; `standingIn` are the units above its holder to which it has gone up. */
export function standingOf(
  actor: Actor,
  row: StandingRow,
  standingIn: readonly string[],
): Standing {
  if (actor.kind === "worker") {
    const asker = row.askerId === actor.accountId;
    return { asker, holds: false, receives: false, home: false, oversees: false };
  }
  const units = unitIdsOf(actor);
  const place = { area: row.area, line: row.line as LineOrAll };
  return {
    asker: false,
    holds: [row.holderUnitId, ...standingIn].some((id) => units.includes(id)),
    receives: row.transferToUnitId !== null && units.includes(row.transferToUnitId),
    home: units.includes(row.homeUnitId),
    oversees:
      actor.kind === "staff" &&
      actor.grants.some(
        (grant) =>
          (grant.role === "districtAdmin" || grant.role === "areaClerk") && covers(grant, place),
      ),
  };
}
