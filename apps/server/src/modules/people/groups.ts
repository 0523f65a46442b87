import type { Selectable } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { anyOf, type Tables } from "../../platform/db/index.ts";

export type PersonRow = Selectable<Tables["persons"]>;

/** For each person the one they were found to be: themselves, or whom they were merged into. */
export async function rootsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("persons")
    .select(["id", "mergedInto"])
    .where(anyOf("id", wanted))
    .execute();
  return new Map(rows.map(({ id, mergedInto }) => [id, mergedInto ?? id]));
}

/** Every person that is the same as one of these roots, by root; the root comes first. */
export async function groupsOf(tx: Tx, roots: readonly string[]): Promise<Map<string, string[]>> {
  const groups = new Map([...new Set(roots)].map((root) => [root, [root]]));
  if (groups.size === 0) return groups;
  const merged = await tx.db
    .selectFrom("persons")
    .select(["id", "mergedInto"])
    .where(anyOf("mergedInto", [...groups.keys()]))
    .orderBy("id")
    .execute();
  for (const { id, mergedInto } of merged) groups.get(mergedInto ?? "")?.push(id);
  return groups;
}
