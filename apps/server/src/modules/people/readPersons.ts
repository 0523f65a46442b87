import type { Tx } from "../../platform/context.ts";
import { anyOf, withinArea } from "../../platform/db/index.ts";
import type { Line } from "../../platform/grants/line.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { groupsOf, rootsOf } from "./groups.ts";
import { type Identity, indexesOf, openPersonContent } from "./identity.ts";

/** One person in clear, for linking inside the server. Never leaves it: what is shown is masked. */
export interface PersonRecord extends Identity {
  id: string;
  area: string;
  line: Line;
  lines: Line[];
  employerId: string | null;
  siteId: string | null;
  state: "active" | "left";
  confirmedOn: string;
}

interface Wanted {
  ids?: readonly string[];
  area?: string;
  /** Records after this id, in order of id. */
  after?: string;
  limit: number;
}

/** Persons who are neither merged into others nor erased, in order of id; those who left are among them. */
export async function personRecords(tx: Tx, wanted: Wanted): Promise<PersonRecord[]> {
  let query = tx.db
    .selectFrom("persons")
    .select([
      "id",
      "area",
      "line",
      "lines",
      "employerId",
      "siteId",
      "state",
      "confirmedOn",
      "contentSealed",
    ])
    .where("mergedInto", "is", null)
    .where("state", "<>", "erased")
    .orderBy("id")
    .limit(wanted.limit);
  if (wanted.ids !== undefined) {
    if (wanted.ids.length === 0) return [];
    query = query.where(anyOf("id", wanted.ids));
  }
  if (wanted.area !== undefined) query = query.where(withinArea("area", wanted.area));
  if (wanted.after !== undefined) query = query.where("id", ">", wanted.after);
  const rows = await query.execute();
  const keys = await keysOf(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    area: row.area,
    line: row.line as Line,
    lines: row.lines as Line[],
    employerId: row.employerId,
    siteId: row.siteId,
    state: row.state as PersonRecord["state"],
    confirmedOn: row.confirmedOn,
    ...openPersonContent(tx.app, keys.get(row.id), row),
  }));
}

/**
 * Who has one of these whole values, said by any source at any time: `phone:<number>`,
 * `citizenNumber:<number>`, `name:<name>` → ids of persons, merged ones told as whom they are.
 */
export async function findPersons(
  tx: Tx,
  wanted: {
    phones?: readonly string[];
    citizenNumbers?: readonly string[];
    names?: readonly string[];
  },
): Promise<Map<string, string[]>> {
  const district = tx.actor.district ?? "";
  const kinds = [
    ["phone", "phoneIndex", wanted.phones],
    ["citizenNumber", "citizenIndex", wanted.citizenNumbers],
    ["name", "nameIndex", wanted.names],
  ] as const;
  const found = new Map<string, string[]>();
  for (const [kind, column, values = []] of kinds) {
    const byIndex = new Map<string, string>();
    for (const value of values) {
      const index = indexesOf(tx.app, district, { [kind]: value })[column];
      if (index !== null) byIndex.set(index, `${kind}:${value}`);
    }
    if (byIndex.size === 0) continue;
    const rows = await tx.db
      .selectFrom("personFacts")
      .select(["personId", `${column} as index`])
      .distinct()
      .where(column, "in", [...byIndex.keys()])
      .where("withdrawnAt", "is", null)
      .execute();
    const roots = await rootsOf(
      tx,
      rows.map(({ personId }) => personId),
    );
    for (const { personId, index } of rows) {
      const said = byIndex.get(index ?? "") ?? "";
      const root = roots.get(personId) ?? personId;
      const known = found.get(said) ?? [];
      if (!known.includes(root)) found.set(said, [...known, root]);
    }
  }
  return found;
}

/** Whom these persons are now: themselves, or whom they were merged into. */
export const currentPersons = rootsOf;

/** Everybody found to be the same as each of these, themselves first. */
export const samePersons = groupsOf;

/** Which of these were erased. */
export async function erasedAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx.db
    .selectFrom("persons")
    .select("id")
    .where(anyOf("id", [...new Set(ids)]))
    .where("state", "=", "erased")
    .execute();
  return new Set(rows.map(({ id }) => id));
}
