import type { Actor } from "../../platform/grants/actor.ts";
import { invalid } from "../../platform/errors.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { grantsFor, type Permission, permission } from "../../platform/grants/permission.ts";
import type { Role } from "../../platform/grants/role.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];
const keepers: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk"];

/** Firms and sites are no persons: every desk of the district sees them all. */
export const readEmployers = permission("employer.read", { roles: desks });
/** Who may be named to be in touch with a firm. */
export const liaisonRoles = desks;
export const writeEmployers = permission("employer.write", { roles: keepers });
export const revealHeads = permission("site.revealHead", { roles: keepers });
export const postRegistrations = permission("registration.post", {
  roles: ["districtAdmin", "departmentClerk"],
  feeds: ["registrations"],
});
export const returnAgain = permission("registration.returnAgain", { roles: ["districtAdmin"] });
export const readRegistrations = permission("registration.read", {
  roles: ["districtAdmin", "areaClerk", "departmentClerk"],
});
export const findRegistrations = permission("registration.find", {
  roles: ["districtAdmin", "areaClerk"],
});
/** What the server does by itself at the end of a month: makes the file, and brings it back. */
export const makeFeedback = permission("registration.makeFeedback", {});

interface Place {
  area: string;
  line: LineOrAll;
}

export const mayWrite = (actor: Actor, right: Permission, place: Place): boolean =>
  actor.kind === "system" || grantsFor(actor, right).some((grant) => covers(grant, place));

/** @throws AppError naming the field that lies outside the caller's grants. */
export function requirePlace(actor: Actor, right: Permission, place: Place): void {
  if (mayWrite(actor, right, place)) return;
  const near = grantsFor(actor, right).some((grant) => place.area.startsWith(grant.area));
  throw near ? invalid("line", "line.notYours") : invalid("area", "area.notYours");
}

/** The unit in whose name a member of staff acts at a place. */
export const actingUnit = (actor: Actor, place: Place): string | null =>
  actor.kind === "staff"
    ? ((actor.grants.find((grant) => covers(grant, place)) ?? actor.grants[0])?.unitId ?? null)
    : null;
