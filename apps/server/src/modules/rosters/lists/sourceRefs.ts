import type { Tx } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { handedInNear } from "../policy.ts";

interface SourceRef {
  id: string;
  name: string;
  unitId: string;
  active: boolean;
}

/** @throws AppError `rosterSource.unknown` naming the field, so that the form can show it. */
export async function requireSource(tx: Tx, id: string, field: string): Promise<SourceRef> {
  const row = await tx.db
    .selectFrom("rosterSources")
    .select(["id", "name", "unitId", "active"])
    .where("id", "=", id)
    .where(handedInNear(tx.actor, "rosterSources"))
    .executeTakeFirst();
  if (row === undefined) throw invalid(field, "rosterSource.unknown");
  return row;
}

/** Names by id, for a room that points to sources. */
export async function sourceNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("rosterSources")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
