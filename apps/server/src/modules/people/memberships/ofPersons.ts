import { sql } from "kysely";
import type { Tx } from "../../../platform/context.ts";

/** Memberships join the person as they are now: one who was merged is whom they were merged into. */
export const membershipsOfPersons = (tx: Tx) =>
  tx.db
    .selectFrom("memberships")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "memberships.district")
        .onRef("said.id", "=", "memberships.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "said.district")
        .on("persons.id", "=", sql`coalesce(said.merged_into, said.id)`),
    );
