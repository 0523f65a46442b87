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
  | Feed
  | { kind: "system"; district: string; name: string };

/** What a key for feeds is for; nothing else is open to it. */
export type FeedPurpose = "lists" | "registrations";

/** Another system that hands in for one unit, without anybody's session. */
export interface Feed {
  kind: "feed";
  district: string;
  keyId: string;
  purpose: FeedPurpose;
  unitId: string;
  /** The one roster source that it hands in for, or the one registration office that it speaks for. */
  sourceId: string | null;
  registrationSource: string | null;
}

export type Staff = Extract<Actor, { kind: "staff" }>;

export const accountIdOf = (actor: Actor): string | null =>
  actor.kind === "worker" || actor.kind === "staff" ? actor.accountId : null;

/** Whose submissions are told apart by their keys: an account's, or those of a key for feeds. */
export const submitterIdOf = (actor: Actor): string | null =>
  actor.kind === "feed" ? actor.keyId : accountIdOf(actor);

/** The units on whose behalf a member of staff acts. */
export const unitIdsOf = (actor: Actor): string[] =>
  actor.kind === "staff" ? [...new Set(actor.grants.map((grant) => grant.unitId))] : [];
