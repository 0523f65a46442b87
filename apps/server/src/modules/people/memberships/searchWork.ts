import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { groupsOf } from "../groups.ts";
import { visibleTo } from "../policy.ts";
import { kindMark } from "./content.ts";
import { mayInvite, openAnswer } from "./invitations.ts";

/**
 * What there is to do next about somebody: they said yes and are not registered (`register`), they may
 * be asked (`invite`), they showed themselves and have no organisation here (`attach`), or they have to
 * sign in before they can be asked (`reach`).
 */
export type SearchTask = "register" | "invite" | "attach" | "reach";

export interface SearchWork {
  task: SearchTask;
  personId: string;
  /** Since when it waits: the answer, the declaration; null where the list says. */
  since: string | null;
}

/** Who answered no, or was asked and has not answered, is not among it: they are left in peace. */
export async function searchWork(
  tx: Tx,
  scope: { area: string; line: LineOrAll },
  /** Named as members by lists that were lawfully handed in; nobody is guessed. */
  named: readonly string[],
): Promise<SearchWork[]> {
  const answered = await answeredYes(tx, scope);
  const declared = await declaredAlone(tx, scope);
  const wanted = [...new Set([...named, ...answered.keys()])];
  const registered = await registeredAmong(tx, wanted);
  const persons = await personsOf(tx, named);
  const invitations = await invitationsBy(tx, named);
  const now = tx.app.clock.now();
  const work: SearchWork[] = [];
  for (const [personId, since] of answered)
    if (!registered.has(personId)) work.push({ task: "register", personId, since });
  for (const personId of new Set(named)) {
    const linked = persons.get(personId);
    if (linked === undefined || registered.has(personId) || answered.has(personId)) continue;
    if (!linked) work.push({ task: "reach", personId, since: null });
    else if (mayInvite(invitations.get(personId) ?? [], now))
      work.push({ task: "invite", personId, since: null });
  }
  for (const [personId, since] of declared) work.push({ task: "attach", personId, since });
  return work;
}

const joinedTo = (tx: Tx, scope: { area: string; line: LineOrAll }) => {
  let select = tx.db
    .selectFrom("persons")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "persons.district")
        .on("persons.id", "=", sql`coalesce(said.merged_into, said.id)`),
    )
    .where((where) => visibleTo(tx.actor)(where as never))
    .where("persons.state", "=", "active")
    .where(withinArea("persons.area", scope.area));
  if (scope.line !== "all") select = select.where(sql<boolean>`${scope.line} = any(persons.lines)`);
  return select;
};

/** Whose last answer is yes, with its day. */
async function answeredYes(
  tx: Tx,
  scope: { area: string; line: LineOrAll },
): Promise<Map<string, string>> {
  const rows = await joinedTo(tx, scope)
    .innerJoin("memberInvitations", (join) =>
      join
        .onRef("memberInvitations.district", "=", "said.district")
        .onRef("memberInvitations.personId", "=", "said.id"),
    )
    .select(["persons.id as root", "memberInvitations.id", "memberInvitations.personId"])
    .select(["memberInvitations.answerSealed", "memberInvitations.answeredAt"])
    .where("memberInvitations.answeredAt", "is not", null)
    .orderBy("memberInvitations.answeredAt")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  const yes = new Map<string, string>();
  for (const row of rows) {
    yes.delete(row.root);
    if (openAnswer(tx.app, keys.get(row.personId), row)?.answer === "yes")
      yes.set(row.root, row.answeredAt!.toISOString());
  }
  return yes;
}

/** Who said of themselves that they are a member of the Party, and is with no organisation of the district. */
async function declaredAlone(
  tx: Tx,
  scope: { area: string; line: LineOrAll },
): Promise<Map<string, string>> {
  const rows = await joinedTo(tx, scope)
    .innerJoin("memberships", (join) =>
      join
        .onRef("memberships.district", "=", "said.district")
        .onRef("memberships.personId", "=", "said.id"),
    )
    .select(["persons.id as root", "memberships.sourceKind", "memberships.unitMark"])
    .select("memberships.at")
    .where("memberships.kindMark", "=", kindMark(tx.app, tx.actor.district ?? "", "party"))
    .where("memberships.endedOn", "is", null)
    .orderBy("memberships.at")
    .execute();
  const withUnit = new Set(
    rows.filter(({ unitMark }) => unitMark !== null).map(({ root }) => root),
  );
  return new Map(
    rows
      .filter(({ sourceKind, root }) => sourceKind === "self" && !withUnit.has(root))
      .map(({ root, at }) => [root, at.toISOString()]),
  );
}

/** Those whose Party membership stands in the register. */
async function registeredAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const groups = await groupsOf(tx, ids);
  const rootOf = new Map(
    [...groups].flatMap(([root, own]) => own.map((id) => [id, root] as const)),
  );
  const rows = await tx.db
    .selectFrom("memberships")
    .select("personId")
    .where("personId", "in", [...rootOf.keys()])
    .where("kindMark", "=", kindMark(tx.app, tx.actor.district ?? "", "party"))
    .where("endedOn", "is", null)
    .execute();
  return new Set(rows.flatMap(({ personId }) => rootOf.get(personId) ?? []));
}

/** Whether each of these the caller looks after has signed in; others are missing. */
async function personsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, boolean>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("persons")
    .select(["id", "accountId"])
    .where("id", "in", [...new Set(ids)])
    .where(visibleTo(tx.actor))
    .where("state", "=", "active")
    .execute();
  return new Map(rows.map(({ id, accountId }) => [id, accountId !== null]));
}

async function invitationsBy(tx: Tx, ids: readonly string[]) {
  const found = new Map<string, Parameters<typeof mayInvite>[0][number][]>();
  if (ids.length === 0) return found;
  const groups = await groupsOf(tx, ids);
  const rootOf = new Map(
    [...groups].flatMap(([root, own]) => own.map((id) => [id, root] as const)),
  );
  const rows = await tx.db
    .selectFrom("memberInvitations")
    .select(["id", "personId", "answerSealed", "answeredAt", "withdrawnAt"])
    .where("personId", "in", [...rootOf.keys()])
    .execute();
  const keys = await keysOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  for (const row of rows) {
    const root = rootOf.get(row.personId) ?? row.personId;
    const one = {
      open: row.answeredAt === null && row.withdrawnAt === null,
      answer: openAnswer(tx.app, keys.get(row.personId), row)?.answer ?? null,
      answeredAt: row.answeredAt,
    };
    found.set(root, [...(found.get(root) ?? []), one]);
  }
  return found;
}
