import { AppError } from "../errors.ts";
import type { Context } from "../context.ts";
import type { Actor, ActorGrant, FeedPurpose } from "./actor.ts";
import type { Role } from "./role.ts";

/**
 * A right, named `noun.verb`, and who may have it at all. Where and on which rows it holds is
 * decided by the grant's area and line (`visibleTo`) and by the room's rules.
 */
export interface Permission {
  name: string;
  roles: readonly Role[];
  worker: boolean;
  /** About oneself, so that staff have it without any grant: before the first, and after the last. */
  own: boolean;
  /** Open before an initial password is changed. */
  beforePassword: boolean;
  /** Open before a second factor is enrolled. */
  beforeTotp: boolean;
  /** Open to strangers too, as signing in must be. */
  anyone: boolean;
  /** The keys for feeds that have it. */
  feeds: readonly FeedPurpose[];
}

const known = new Map<string, Permission>();

export function permission(
  name: string,
  options: {
    roles?: readonly Role[];
    worker?: boolean;
    own?: boolean;
    beforePassword?: boolean;
    beforeTotp?: boolean;
    anyone?: boolean;
    feeds?: readonly FeedPurpose[];
  },
): Permission {
  if (known.has(name)) throw new Error(`Permission ${name} is declared twice`);
  const made = {
    name,
    roles: options.roles ?? [],
    worker: options.worker ?? false,
    own: options.own ?? false,
    beforePassword: options.beforePassword ?? false,
    beforeTotp: options.beforeTotp ?? false,
    anyone: options.anyone ?? false,
    feeds: options.feeds ?? [],
  };
  known.set(name, made);
  return made;
}

export function isAllowed(actor: Actor, right: Permission): boolean {
  if (actor.kind === "system" || right.anyone) return true;
  if (actor.kind === "worker") return right.worker;
  if (actor.kind === "feed") return right.feeds.includes(actor.purpose);
  if (actor.kind === "staff") {
    if (actor.passwordInitial && !right.beforePassword) return false;
    if (actor.totpMissing && !right.beforeTotp) return false;
    return right.own || actor.grants.some((grant) => right.roles.includes(grant.role));
  }
  return false;
}

/** First line of every verb: throws 401 for strangers, 403 for those without the right. */
export function authorize(ctx: Context, right: Permission): void {
  if (right.anyone) return;
  if (ctx.actor.kind === "anonymous") throw new AppError("unauthenticated", "session.missing");
  if (ctx.actor.kind === "staff" && ctx.actor.passwordInitial && !right.beforePassword)
    throw new AppError("forbidden", "session.passwordChangeRequired");
  if (ctx.actor.kind === "staff" && ctx.actor.totpMissing && !right.beforeTotp)
    throw new AppError("forbidden", "session.totpRequired");
  if (ctx.actor.kind === "feed" && !isAllowed(ctx.actor, right))
    throw new AppError("forbidden", "feed.wrongPurpose", {
      permission: right.name,
      purpose: ctx.actor.purpose,
    });
  if (!isAllowed(ctx.actor, right))
    throw new AppError("forbidden", "grant.missing", { permission: right.name });
}

/** The grants by which an actor has a right. */
export function grantsFor(actor: Actor, right: Permission): ActorGrant[] {
  return actor.kind === "staff"
    ? actor.grants.filter((grant) => right.roles.includes(grant.role))
    : [];
}

/** Names of all rights an actor has, for the web to show or hide by. */
export function abilitiesOf(actor: Actor): string[] {
  return [...known.values()]
    .filter((right) => !right.anyone && isAllowed(actor, right))
    .map((right) => right.name)
    .toSorted();
}

export const everyStaffRole: readonly Role[] = [
  "districtAdmin",
  "areaClerk",
  "industryClerk",
  "departmentClerk",
  "auditor",
];
