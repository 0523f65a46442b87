import type { Tx } from "../../platform/context.ts";

/** How many workers start from where: a count by site, never who. */
export interface SiteWorkers {
  siteId: string;
  name: string;
  area: string;
  lng: number | null;
  lat: number | null;
  workers: number;
}

/** Sites with somebody at work, merged records counted once. */
export async function workersAtSites(tx: Tx): Promise<SiteWorkers[]> {
  return tx.db
    .selectFrom("persons")
    .innerJoin("sites", (join) =>
      join
        .onRef("sites.district", "=", "persons.district")
        .onRef("sites.id", "=", "persons.siteId"),
    )
    .where("persons.state", "=", "active")
    .where("persons.mergedInto", "is", null)
    .select((of) => [
      "sites.id as siteId",
      "sites.name",
      "sites.area",
      "sites.lng",
      "sites.lat",
      of.fn.countAll<number>().as("workers"),
    ])
    .groupBy(["sites.id", "sites.name", "sites.area", "sites.lng", "sites.lat"])
    .orderBy("sites.id")
    .execute();
}
