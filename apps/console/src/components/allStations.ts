import { take, type Schemas } from "@juxin/api-client";
import { api } from "../app/api.ts";

type Asked = Pick<Schemas["StationSummary"], "kind">;
const aPage = 500;
/** A list that changes while it is read is read anew this often; then what came is good enough to look at. */
const mostTries = 3;

/** Every place that fits, in as many pages as it takes: a map with some of them left out would lie. */
export async function allStations(query: {
  area?: string | undefined;
  kind?: Asked["kind"] | undefined;
  q?: string | undefined;
}): Promise<Schemas["StationSummary"][]> {
  for (let tries = 1; ; tries += 1) {
    const items: Schemas["StationSummary"][] = [];
    const revisions = new Set<number>();
    let cursor: string | undefined;
    do {
      const page = await take(
        api.GET("/api/v1/stations", { params: { query: { ...query, cursor, limit: aPage } } }),
      );
      items.push(...page.items);
      revisions.add(page.revision);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    if (revisions.size === 1 || tries === mostTries) return items;
  }
}
