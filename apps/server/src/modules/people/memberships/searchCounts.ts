import { sql } from "kysely";
import { startOfDay } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { statusMark } from "./content.ts";
import { membershipsOfPersons } from "./ofPersons.ts";
import { openAnswer } from "./invitations.ts";

export interface SearchScope {
  area: string;
  line: LineOrAll;
}
/** Two days, both included, in Asia/Shanghai. */
export interface SearchPeriod {
  from: string;
  to: string;
}

/** What one period of looking for members came to, in persons; small numbers are not hidden here. */
export interface SearchCounts {
  /** Asked in the period, and what became of it: these five add up. */
  invited: number;
  yes: number;
  no: number;
  later: number;
  waiting: number;
  /** Members who became known in the period, by who said so. */
  ownWord: number;
  byList: number;
  byOffice: number;
  developed: number;
  /** Registered at the end of the period, full and probationary. */
  members: number;
  /** By whom the members are known, the most first. */
  memberSources: string[];
}

const day = 86_400_000;

/** Counts over everybody of a place. Who calls decides what of it may be told to whom. */
export async function searchCounts(
  tx: Tx,
  scope: SearchScope,
  period: SearchPeriod,
): Promise<SearchCounts> {
  const known = await memberRows(tx, scope, period.to);
  const fresh = known.filter(({ saidOn }) => saidOn >= period.from);
  const people = (kinds: readonly string[]) =>
    new Set(fresh.filter((row) => kinds.includes(row.sourceKind)).map(({ root }) => root)).size;
  const bySource = new Map<string, number>();
  for (const { sourceName } of known) bySource.set(sourceName, (bySource.get(sourceName) ?? 0) + 1);
  return {
    ...(await askedCounts(tx, scope, period)),
    ownWord: people(["self"]),
    byList: people(["list"]),
    byOffice: people(["office", "visit", "call", "registration"]),
    developed: people(["development"]),
    members: new Set(known.map(({ root }) => root)).size,
    memberSources: [...bySource].toSorted(([, a], [, b]) => b - a).map(([name]) => name),
  };
}

/** The Party memberships that held at the end of a day, as then known. */
async function memberRows(tx: Tx, { area, line }: SearchScope, to: string) {
  const district = tx.actor.district ?? "";
  let select = membershipsOfPersons(tx)
    .select(["persons.id as root", "memberships.sourceKind", "memberships.sourceName"])
    .select("memberships.saidOn")
    .where("memberships.statusMark", "in", [
      statusMark(tx.app, district, "party", "formal"),
      statusMark(tx.app, district, "party", "probationary"),
    ])
    .where("memberships.saidOn", "<=", to)
    .where((where) =>
      where.or([where("memberships.endedOn", "is", null), where("memberships.endedOn", ">", to)]),
    )
    .where((where) =>
      where.or([
        where("persons.state", "=", "active"),
        where.and([where("persons.state", "=", "left"), where("persons.leftOn", ">", to)]),
      ]),
    )
    .where(withinArea("persons.area", area));
  if (line !== "all") select = select.where(sql<boolean>`${line} = any(persons.lines)`);
  return select.execute();
}

async function askedCounts(tx: Tx, { area, line }: SearchScope, { from, to }: SearchPeriod) {
  let select = tx.db
    .selectFrom("memberInvitations")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "memberInvitations.district")
        .onRef("said.id", "=", "memberInvitations.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "said.district")
        .on("persons.id", "=", sql`coalesce(said.merged_into, said.id)`),
    )
    .select(["memberInvitations.id", "memberInvitations.personId", "persons.id as root"])
    .select("memberInvitations.answerSealed")
    .where("memberInvitations.sentAt", ">=", startOfDay(from))
    .where("memberInvitations.sentAt", "<", new Date(startOfDay(to).getTime() + day))
    .where("memberInvitations.withdrawnAt", "is", null)
    .where("persons.state", "<>", "erased")
    .where(withinArea("persons.area", area))
    .orderBy("memberInvitations.sentAt");
  if (line !== "all") select = select.where(sql<boolean>`${line} = any(persons.lines)`);
  const rows = await select.execute();
  const keys = await keysOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  // Of somebody who was asked twice the last answer counts.
  const last = new Map<string, "yes" | "no" | "later" | "waiting">();
  for (const row of rows)
    last.set(row.root, openAnswer(tx.app, keys.get(row.personId), row)?.answer ?? "waiting");
  const asked = { invited: last.size, yes: 0, no: 0, later: 0, waiting: 0 };
  for (const answer of last.values()) asked[answer] += 1;
  return asked;
}
