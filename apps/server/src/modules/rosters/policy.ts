import { type ExpressionBuilder, sql } from "kysely";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { type Actor, type Feed, unitIdsOf } from "../../platform/grants/actor.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { permission } from "../../platform/grants/permission.ts";
import { type Role, roles } from "../../platform/grants/role.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];
const territorial: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk"];

export const readSources = permission("rosterSource.read", { roles: desks });
export const writeSources = permission("rosterSource.write", {
  roles: ["districtAdmin", "areaClerk"],
});
export const readLists = permission("roster.read", { roles: desks, feeds: ["lists"] });
/** How lists were matched is for those who work with them, not for the systems that hand them in. */
export const readWork = permission("roster.work", { roles: desks });
export const handInLists = permission("roster.handIn", { roles: desks, feeds: ["lists"] });
/** What only a person says of a list: what its columns mean, and that it should not have come. */
export const settleLists = permission("roster.settle", { roles: desks });
export const reviewPairs = permission("roster.review", { roles: territorial });
export const adoptModels = permission("rosterModel.adopt", { roles: ["districtAdmin"] });
export const readStatements = permission("statement.read", { roles: desks });
export const openStatements = permission("statement.open", {
  roles: ["districtAdmin", "areaClerk"],
});
export const signStatements = permission("statement.sign", { roles: desks });
export const adjustStatements = permission("statement.adjust", { roles: ["districtAdmin"] });
export const readDifferences = permission("difference.read", { roles: territorial });
export const settleDifferences = permission("difference.settle", { roles: territorial });
/** How many members were found; who they may be is for those who look after them. */
export const readSearch = permission("memberSearch.read", { roles: desks });
export const workSearch = permission("memberSearch.work", { roles: territorial });
export const readTalks = permission("talk.read", { roles: desks });
export const recordTalks = permission("talk.record", { roles: territorial });
/** What the server does by itself: reading and linking lists that were handed in. */
export const runRosterJobs = permission("roster.runJobs", {});

export interface Place {
  area: string;
  line: LineOrAll;
}

/** The grants by which an actor reaches a whole area × line, rather than what its unit hands in. */
export const areaGrants = (actor: Actor) =>
  actor.kind === "staff" ? actor.grants.filter((grant) => roles[grant.role].reach === "area") : [];

/** Whether what lies at a place is the actor's to see whole. */
export const reaches = (actor: Actor, place: Place): boolean =>
  actor.kind === "system" || areaGrants(actor).some((grant) => covers(grant, place));

type Placed = "rosterPairs" | "rosterDifferences" | "rosterRows";

/** The WHERE clause of every read of rows about persons: those of one's area × line. */
export const visibleTo =
  <Table extends Placed>(actor: Actor, table: Table) =>
  (where: ExpressionBuilder<Tables, Table>) => {
    if (actor.kind === "system") return sql<boolean>`true`;
    const line = sql.ref(`${table}.line`);
    const area = `${table}.area`;
    return where.or(
      areaGrants(actor).map((grant) =>
        grant.line === "all"
          ? withinArea(area, grant.area)
          : where.and([withinArea(area, grant.area), sql<boolean>`${line} = ${grant.line}`]),
      ),
    );
  };

/** Sources and lists: those one's unit keeps, and those whose area overlaps one's own. */
export const handedInNear =
  <Table extends "rosterSources" | "rosterLists" | "rosterStatements">(
    actor: Actor,
    table: Table,
  ) =>
  (where: ExpressionBuilder<Tables, Table>) => {
    if (actor.kind === "system") return sql<boolean>`true`;
    if (actor.kind === "feed") return ofItsSource(actor, table);
    const units = unitIdsOf(actor);
    const area = sql.ref(`${table}.area`);
    const line = sql.ref(`${table}.line`);
    const unit = sql.ref(`${table}.unit_id`);
    return where.or([
      ...(units.length === 0
        ? []
        : table === "rosterStatements"
          ? [partyTo(units)]
          : [sql<boolean>`${unit} in (${sql.join(units)})`]),
      ...areaGrants(actor).map((grant) => {
        const overlap = sql<boolean>`(starts_with(${area}, ${grant.area}) or starts_with(${grant.area}, ${area}))`;
        return grant.line === "all"
          ? overlap
          : sql<boolean>`${overlap} and ${line} in (${grant.line}, 'all')`;
      }),
    ]);
  };

/** A feed sees the one source that it hands in for, and that source's lists. */
const ofItsSource = (feed: Feed, table: "rosterSources" | "rosterLists" | "rosterStatements") =>
  table === "rosterStatements" || feed.sourceId === null
    ? sql<boolean>`false`
    : sql<boolean>`${sql.ref(table === "rosterLists" ? "rosterLists.sourceId" : "rosterSources.id")} = ${feed.sourceId}`;

/** A unit that keeps a source about the same place is a party to its statements. */
const partyTo = (units: readonly string[]) => sql<boolean>`exists (
  select 1 from roster_sources as own
  where own.district = roster_statements.district and own.unit_id in (${sql.join(units)})
    and (starts_with(own.area, roster_statements.area) or starts_with(roster_statements.area, own.area)))`;

/** Which of the actor's units acts for a place: the one whose grant reaches it, else any. */
export const actingUnit = (actor: Actor, place: Place): string | null =>
  actor.kind === "staff"
    ? ((actor.grants.find((grant) => covers(grant, place)) ?? actor.grants[0])?.unitId ?? null)
    : null;

/**
 * Counts of fewer than five people are told only to those who look after them: whoever reaches the
 * place. Others read "fewer than five" (null).
 */
export const smallest = 5;
export const tellCount = (actor: Actor, place: Place, count: number): number | null =>
  count === 0 || count >= smallest || reaches(actor, place) ? count : null;
