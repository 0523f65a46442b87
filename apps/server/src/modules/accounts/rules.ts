import type { ActorGrant } from "../../platform/grants/actor.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { Role } from "../../platform/grants/role.ts";
import type { UnitKind } from "../organizations/index.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** Idle and total life of a session. A rider's phone stays signed in; a desk does not. */
export const sessionLimits = {
  worker: { idle: 30 * day, total: 90 * day },
  staff: { idle: 30 * minute, total: 12 * 60 * minute },
  demo: { idle: day, total: day },
} as const;

/** Whether a session still holds: neither idle nor open for too long. */
export function sessionHolds(
  session: { kind: string; demo: boolean; startedAt: Date; lastSeenAt: Date },
  now: Date,
): boolean {
  const { idle, total } =
    sessionLimits[session.demo ? "demo" : session.kind === "staff" ? "staff" : "worker"];
  return (
    now.getTime() - session.lastSeenAt.getTime() <= idle &&
    now.getTime() - session.startedAt.getTime() <= total
  );
}

/**
 * `tries` is what the address that asked for a code may try; all others share as many, so that a
 * stranger spends only theirs. For the same reason no one address may use up what a number is sent.
 */
export const codeLimits = {
  life: 5 * minute,
  tries: 5,
  pause: minute,
  perPhone: { count: 8, within: 60 * minute },
  perPhoneFromAddress: { count: 5, within: 60 * minute },
  perAddress: { count: 30, within: 60 * minute },
} as const;

/** Wrong passwords before an account, and an address, must wait. */
export const failureLimits = {
  perLogin: { count: 5, within: 15 * minute },
  perAddress: { count: 50, within: 15 * minute },
} as const;

/** Without these a rider cannot be served at all; the rest are free choices. */
export const requiredConsents = ["service"] as const;

interface Wanted {
  role: Role;
  area: string;
  line: ActorGrant["line"];
}

/**
 * Whether a giver holds more than what is wanted: an administrator of that area and line, or the
 * same role over a wider area. Nobody gives what equals their own.
 */
export const holdsMore = (giver: readonly ActorGrant[], wanted: Wanted): boolean =>
  giver.some(
    (grant) =>
      covers(grant, wanted) &&
      ((grant.role === "districtAdmin" && wanted.role !== "districtAdmin") ||
        (grant.role === wanted.role && grant.area.length < wanted.area.length)),
  );

/**
 * Whether a giver may act on an account that holds these grants: on the auditor's nobody may, who
 * looks at what the administrators do. An account without any grant is open to every administrator.
 */
export const holdsMoreThanAll = (giver: readonly ActorGrant[], held: readonly Wanted[]): boolean =>
  held.every((grant) => grant.role !== "auditor" && holdsMore(giver, grant));

const kindsOf: Record<Role, readonly UnitKind[]> = {
  districtAdmin: ["district"],
  auditor: ["district"],
  areaClerk: ["street", "community"],
  departmentClerk: ["department"],
  industryClerk: ["industryCommittee"],
};

/** Roles that hold for their office's whole area and every line: half of one would have all of its rights. */
const ofWholeArea: readonly Role[] = ["areaClerk", "districtAdmin", "auditor"];

/** Whether a role can be held on behalf of a unit: the kind fits, and an office answers for its own area. */
export const unitFits = (
  wanted: Wanted,
  unit: { kind: UnitKind; area: string; line: string | null },
): boolean =>
  kindsOf[wanted.role].includes(unit.kind) &&
  (ofWholeArea.includes(wanted.role)
    ? unit.area === wanted.area && wanted.line === "all"
    : wanted.area.startsWith(unit.area)) &&
  (wanted.role !== "industryClerk" || unit.line === null || unit.line === wanted.line);

/** The auditor looks at what the others do, so it is never one of them (三员分立). */
export const keepsAuditorApart = (held: readonly Role[], wanted: Role): boolean =>
  wanted === "auditor" ? held.every((role) => role === "auditor") : !held.includes("auditor");
