import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";

/** Where demands arise, to about a hundred metres: a count, never what was asked or by whom. */
export interface CasePlace {
  area: string;
  lng: number | null;
  lat: number | null;
  cases: number;
}

/** Demands since an instant by place; those held as sensitive lend their community, not their point. */
export async function casePlaces(tx: Tx, since: Date): Promise<CasePlace[]> {
  const near = (column: "lng" | "lat") =>
    sql<
      number | null
    >`case when sensitive then null else round(${sql.ref(column)}::numeric, 3)::float8 end`;
  const rows = await tx.db
    .selectFrom("cases")
    .select((of) => [
      "area",
      near("lng").as("lng"),
      near("lat").as("lat"),
      of.fn.countAll<number>().as("cases"),
    ])
    .where("openedAt", ">=", since)
    .where("state", "<>", "withdrawn")
    .groupBy(["area", near("lng"), near("lat")])
    .orderBy("area")
    .execute();
  return rows;
}
