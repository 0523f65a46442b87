import { type ExpressionBuilder, sql } from "kysely";
import { type Tables, withinArea } from "../../platform/db/index.ts";
import { invalid } from "../../platform/errors.ts";
import type { Actor } from "../../platform/grants/actor.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { grantsFor, type Permission, permission } from "../../platform/grants/permission.ts";
import type { Role } from "../../platform/grants/role.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];
/** Who looks after the people of an area or a line. A department does not: it reads counts. */
const keepers: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk"];

export const readPeople = permission("person.read", { roles: keepers });
export const writePeople = permission("person.write", { roles: keepers });
export const revealPeople = permission("person.reveal", { roles: keepers });
export const exportPeople = permission("person.export", { roles: keepers });
export const countPeople = permission("person.count", { roles: desks });
export const readMemberships = permission("membership.read", { roles: keepers });
export const writeMemberships = permission("membership.write", { roles: keepers });
export const readDevelopments = permission("development.read", { roles: keepers });
export const writeDevelopments = permission("development.write", { roles: keepers });
export const ownPerson = permission("me.person", { worker: true });

export interface Place {
  area: string;
  line: LineOrAll;
}

/** The WHERE clause of every read of persons: those of one's area who work in one's line, among others perhaps. */
export const visibleTo = (actor: Actor) => (where: ExpressionBuilder<Tables, "persons">) => {
  if (actor.kind === "system") return sql<boolean>`true`;
  return where.or(
    grantsFor(actor, readPeople).map((grant) =>
      grant.line === "all"
        ? withinArea("persons.area", grant.area)
        : where.and([
            withinArea("persons.area", grant.area),
            sql<boolean>`${grant.line} = any(persons.lines)`,
          ]),
    ),
  );
};

/** @throws AppError naming the field that lies outside the caller's grants. */
export function requirePlace(actor: Actor, right: Permission, place: Place): void {
  const grants = grantsFor(actor, right);
  if (actor.kind === "system" || grants.some((grant) => covers(grant, place))) return;
  const near = grants.some((grant) => place.area.startsWith(grant.area));
  throw near ? invalid("line", "line.notYours") : invalid("area", "area.notYours");
}

/** Whether all persons of a place are the caller's to look after, so that even few are told. */
export const looksAfter = (actor: Actor, place: Place): boolean =>
  actor.kind === "system" || grantsFor(actor, readPeople).some((grant) => covers(grant, place));

/** The unit in whose name a member of staff acts at a place. */
export const actingUnit = (actor: Actor, place: Place): string | null =>
  actor.kind === "staff"
    ? ((actor.grants.find((grant) => covers(grant, place)) ?? actor.grants[0])?.unitId ?? null)
    : null;
