import type { LineOrAll } from "./line.ts";
import type { Role } from "./role.ts";

export interface ActorGrant {
  id: string;
  role: Role;
  area: string;
  line: LineOrAll;
  unitId: string;
}

interface SignedIn {
  district: string;
  accountId: string;
  sessionId: string;
  demo: boolean;
}

export type Actor =
  | { kind: "anonymous"; district: string | null }
  | ({ kind: "worker" } & SignedIn)
  | ({
      kind: "staff";
      grants: ActorGrant[];
      /** The password was handed over by somebody else and not changed yet. */
      passwordInitial: boolean;
      totpMissing: boolean;
    } & SignedIn)
  | { kind: "system"; district: string; name: string };

export type Staff = Extract<Actor, { kind: "staff" }>;

export const accountIdOf = (actor: Actor): string | null =>
  actor.kind === "worker" || actor.kind === "staff" ? actor.accountId : null;

/** The units on whose behalf a member of staff acts. */
export const unitIdsOf = (actor: Actor): string[] =>
  actor.kind === "staff" ? [...new Set(actor.grants.map((grant) => grant.unitId))] : [];
