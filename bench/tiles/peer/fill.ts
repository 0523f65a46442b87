import pg from "pg";
import { type Network, streetLines } from "@juxin/reach";
import { roadClass } from "../../../apps/server/src/modules/stations/published/roadFeatures.ts";

/** The same streets as lines of Web Mercator, by index and clustered by place; the version of PostGIS. */
export async function fillPeer(url: string, network: Network): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create extension if not exists postgis; drop table if exists roads;
      create table roads (name text, class text, geom geometry(LineString, 3857))`);
    const lines = streetLines(network);
    for (let i = 0; i < lines.length; i += 20_000) {
      const part = lines.slice(i, i + 20_000);
      await client.query(
        `insert into roads select nullif(n, ''), c, st_transform(st_geomfromtext(g, 4326), 3857)
         from unnest($1::text[], $2::text[], $3::text[]) r (n, c, g)`,
        [
          part.map(({ name }) => name),
          part.map(({ name }) => roadClass(name)),
          part.map(
            ({ coordinates }) =>
              `LINESTRING(${coordinates.map(([lon, lat]) => `${lon} ${lat}`).join(",")})`,
          ),
        ],
      );
    }
    await client.query("create index roads_geom on roads using gist (geom)");
    await client.query("cluster roads using roads_geom");
    await client.query("vacuum analyze roads");
    const { rows } = await client.query<{ v: string }>("select postgis_lib_version() as v");
    return rows[0]!.v;
  } finally {
    await client.end();
  }
}
