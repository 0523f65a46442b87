import { type ExpressionBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { grantsFor } from "../../../platform/grants/permission.ts";
import { roles } from "../../../platform/grants/role.ts";
import { postRegistrations, readRegistrations } from "../policy.ts";
import { departmentOf } from "./rules.ts";
import { RegistrationSource } from "./schema.ts";

/** The sources a caller speaks for: an administrator for all, a department and a feed for their own. */
export async function ownSources(tx: Tx): Promise<RegistrationSource[]> {
  const { actor } = tx;
  if (actor.kind === "feed")
    return RegistrationSource.options.filter((source) => source === actor.registrationSource);
  const grants = grantsFor(tx.actor, postRegistrations);
  if (grants.some(({ role }) => role === "districtAdmin")) return RegistrationSource.options;
  const units = grants.map(({ unitId }) => unitId);
  if (units.length === 0) return [];
  const rows = await tx.db
    .selectFrom("units")
    .select("departmentKey")
    .where("id", "in", units)
    .execute();
  const keys = new Set(rows.map(({ departmentKey }) => departmentKey));
  return RegistrationSource.options.filter((source) => keys.has(departmentOf[source]));
}

/** Registrations of one's area, and those that one's department sent. */
export const visibleTo =
  (tx: Tx, sources: readonly RegistrationSource[]) =>
  (where: ExpressionBuilder<Tables, "registrations">) => {
    if (tx.actor.kind === "system") return sql<boolean>`true`;
    return where.or([
      ...(sources.length === 0 ? [] : [where("registrations.source", "in", [...sources])]),
      ...grantsFor(tx.actor, readRegistrations)
        .filter(({ role }) => roles[role].reach === "area")
        .map(({ area }) => withinArea("registrations.area", area)),
    ]);
  };
