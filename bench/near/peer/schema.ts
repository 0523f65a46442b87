import pg from "pg";
import { isSnap, type Network, snapPoint } from "@juxin/reach";
import type { Interval } from "../../../apps/server/src/modules/stations/hours/openTimes.ts";
import { type Placed, publicStreets } from "../world.ts";

/** Metres of Porto Alegre, so that distances need no sphere: UTM zone 22 south. */
const plane = 31982;
/** Fastest pace of the walking profile, m/s: no street is left out that could be reached. */
const pace = 5.1 / 3.6;

/**
 * The same search as ours, as a person who knows PostGIS would write it: the nearest street by index, a
 * vertex put on it, the streets of the neighbourhood alone handed to pgRouting, five minutes at first and
 * farther only while too few open places are found.
 */
const nearest = `
create function nearest(at_lon float8, at_lat float8, wanted int, most float8)
returns table (id uuid, name text, seconds float8) language plpgsql stable as $$
declare
  here geometry := st_transform(st_setsrid(st_makepoint(at_lon, at_lat), 4326), ${plane});
  street record;
  reach float8 := 300;
  sql text;
  found_ids int[];
  found_seconds float8[];
begin
  select e.id, e.source, e.target, e.cost, e.reverse_cost, st_distance(e.geom, here) as away,
    st_linelocatepoint(e.geom, here) as part
  into street from edges e order by e.geom <-> here limit 1;
  loop
    sql := format(
      'select id, source, target, cost, reverse_cost from edges where geom && st_expand(%L::geometry, %s)
       union all select -1, -1, %s, %s, -1 union all select -2, -1, %s, %s, -1',
      here, reach * ${pace} + 50, street.target, (1 - street.part) * street.cost,
      street.source, street.part * street.reverse_cost);
    select array_agg(p.n order by d.agg_cost + p.away), array_agg(d.agg_cost + p.away order by d.agg_cost + p.away)
    into found_ids, found_seconds
    from pgr_drivingdistance(sql, -1, greatest(reach - street.away, 0), true) d join places p on p.node = d.node
    where d.agg_cost + p.away + street.away <= reach
      and exists (select from open_times o where o.place = p.n and o.during @> now());
    exit when coalesce(array_length(found_ids, 1), 0) >= wanted or reach >= most;
    reach := least(reach * 2, most);
  end loop;
  return query select p.id, p.name, f.s + street.away
    from unnest(found_ids, found_seconds) with ordinality f (n, s, o) join places p on p.n = f.n
    order by f.o limit wanted;
end $$`;

/** Fills a database with the engine's own junctions, streets and places; each place is a vertex on its street. */
export async function fillPeer(
  url: string,
  network: Network,
  places: readonly Placed[],
  intervals: readonly Interval[][],
): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create extension postgis; create extension pgrouting;
      create table edges (id int primary key, source int, target int, cost float8, reverse_cost float8, geom geometry(LineString, ${plane}));
      create table places (n int primary key, id uuid, name text, node int unique, away float8);
      create table open_times (place int, during tstzrange);`);
    const { edges, nodes, away } = cutStreets(network, places);
    for (let i = 0; i < edges.length; i += 10_000) {
      const rows = edges.slice(i, i + 10_000);
      await client.query(
        `insert into edges select $1 + o, s, t, c, r, st_transform(st_geomfromtext(g, 4326), ${plane})
         from unnest($2::int[], $3::int[], $4::float8[], $5::float8[], $6::text[]) with ordinality e (s, t, c, r, g, o)`,
        [
          i,
          rows.map((e) => e.source),
          rows.map((e) => e.target),
          rows.map((e) => e.cost),
          rows.map((e) => e.back),
          rows.map((e) => `LINESTRING(${e.line.map(([x, y]) => `${x} ${y}`).join(",")})`),
        ],
      );
    }
    await client.query(
      "insert into places select o - 1, i, n, d, a from unnest($1::uuid[], $2::text[], $3::int[], $4::float8[]) with ordinality p (i, n, d, a, o)",
      [places.map(({ id }) => id), places.map(({ name }) => name), nodes, away],
    );
    const times = intervals.flatMap((list, place) => list.map((one) => [place, ...one] as const));
    await client.query(
      `insert into open_times select p, tstzrange(to_timestamp(f / 1000.0), to_timestamp(u / 1000.0))
       from unnest($1::int[], $2::float8[], $3::float8[]) t (p, f, u)`,
      [times.map(([place]) => place), times.map(([, from]) => from), times.map(([, , to]) => to)],
    );
    await client.query(`create index on edges using gist (geom); create index on edges (source);
      create index on open_times (place, lower(during));`);
    await client.query("cluster edges using edges_geom_idx");
    await client.query(nearest);
    await client.query("vacuum analyze");
    const { rows } = await client.query<{ v: string }>(
      "select 'PostGIS ' || postgis_lib_version() || ', pgRouting ' || pgr_version() as v",
    );
    return rows[0]!.v;
  } finally {
    await client.end();
  }
}

interface Edge {
  source: number;
  target: number;
  cost: number;
  back: number;
  line: [number, number][];
}

/** Open streets as edges, cut where a place stands; seconds from a place to its street are its metres (60 a minute). */
function cutStreets(network: Network, places: readonly Placed[]) {
  const { linkFrom, linkTo, linkMetres, linkAhead, linkBack, linkShape } = network.arrays;
  const { shapeNode, shapeMetres, lon, lat } = network.arrays;
  const free = publicStreets(network);
  const on = new Map<number, { metres: number; node: number }[]>();
  const nodes: number[] = [];
  const away: number[] = [];
  places.forEach((place, n) => {
    const snap = snapPoint(network, place);
    if (!isSnap(snap)) throw new Error(`${place.name} stands on no street`);
    const node = network.junctionCount + n;
    nodes.push(node);
    away.push(snap.away);
    on.set(snap.link, [...(on.get(snap.link) ?? []), { metres: snap.metres, node }]);
  });
  const edges: Edge[] = [];
  for (let link = 0; link < network.linkCount; link++) {
    const [from, to] = [linkFrom[link]!, linkTo[link]!];
    if (free[link] === 0) continue;
    const points: { metres: number; at: [number, number] }[] = [];
    for (let p = linkShape[link]!; p < linkShape[link + 1]!; p++) {
      const node = shapeNode[p]!;
      points.push({ metres: shapeMetres[p]!, at: [lon[node]! / 1e7, lat[node]! / 1e7] });
    }
    const length = linkMetres[link]!;
    const cuts = (on.get(link) ?? []).toSorted((a, b) => a.metres - b.metres);
    const stops = [{ metres: 0, node: from }, ...cuts, { metres: length, node: to }];
    for (let i = 0; i + 1 < stops.length; i++) {
      const [a, b] = [stops[i]!, stops[i + 1]!];
      const inner = points.filter(({ metres }) => metres > a.metres && metres < b.metres);
      const way = b.metres - a.metres;
      edges.push({
        source: a.node,
        target: b.node,
        cost: linkAhead[link]! > 0 ? way / linkAhead[link]! : -1,
        back: linkBack[link]! > 0 ? way / linkBack[link]! : -1,
        line: [pointAt(points, a.metres), ...inner.map(({ at }) => at), pointAt(points, b.metres)],
      });
    }
  }
  return { edges, nodes, away };
}

function pointAt(
  points: readonly { metres: number; at: [number, number] }[],
  metres: number,
): [number, number] {
  const next = Math.max(
    1,
    points.findIndex((one) => one.metres >= metres),
  );
  const [a, b] = [points[next - 1]!, points[next] ?? points.at(-1)!];
  const way = b.metres - a.metres;
  const part = way === 0 ? 0 : Math.min(1, Math.max(0, (metres - a.metres) / way));
  return [a.at[0] + (b.at[0] - a.at[0]) * part, a.at[1] + (b.at[1] - a.at[1]) * part];
}
