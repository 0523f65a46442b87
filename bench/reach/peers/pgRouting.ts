import pg from "pg";
import type { Network } from "@juxin/reach";
import { startCluster } from "../../../tools/postgresCluster.mjs";

export interface PgRouting {
  version: string;
  /** Nodes reached from all sources in one call of `pgr_drivingDistance`, counted in the server. */
  reach(sources: readonly number[], seconds: number): Promise<number>;
  /** The nodes reached from one source. */
  nodes(source: number, seconds: number): Promise<Set<number>>;
  stop(): Promise<void>;
}

/** pgRouting with the engine's own open junctions and arcs, on a throw-away PostgreSQL server. */
export async function openPgRouting({ junctionCount, arrays }: Network): Promise<PgRouting> {
  const cluster = await startCluster({ settings: { shared_buffers: "512MB" } });
  const client = new pg.Client({ connectionString: cluster.url });
  const stop = async (): Promise<void> => {
    await client.end().catch(() => undefined);
    await cluster.stop();
  };
  try {
    await client.connect();
    await client.query("create extension postgis; create extension pgrouting");
    await client.query(
      "create table edges (id bigint, source bigint, target bigint, cost float8, reverse_cost float8)",
    );
    const { arcStart, arcTo, arcSeconds } = arrays;
    const rows: [number, number, number][] = [];
    for (let from = 0; from < junctionCount; from++)
      for (let arc = arcStart[from]!; arc < arcStart[from + 1]!; arc++)
        if (arcSeconds[arc] !== Infinity) rows.push([from, arcTo[arc]!, arcSeconds[arc]!]);
    for (let i = 0; i < rows.length; i += 20_000) {
      const part = rows.slice(i, i + 20_000);
      await client.query(
        "insert into edges select ordinality + $4, s, t, c, -1 from unnest($1::bigint[], $2::bigint[], $3::float8[]) with ordinality as e (s, t, c)",
        [part.map(([s]) => s), part.map(([, t]) => t), part.map(([, , c]) => c), i],
      );
    }
    await client.query("create index on edges (source); analyze edges");
    const { rows: versions } = await client.query<{ v: string }>("select pgr_version() as v");
    const call = "pgr_drivingDistance('select id, source, target, cost, reverse_cost from edges', ";
    return {
      version: versions[0]!.v,
      stop,
      async reach(sources, seconds) {
        const { rows: found } = await client.query<{ n: string }>(
          `select count(*) as n from ${call} $1::bigint[], $2::float8, true)`,
          [sources, seconds],
        );
        return Number(found[0]!.n);
      },
      async nodes(source, seconds) {
        const { rows: found } = await client.query<{ node: string }>(
          `select node from ${call} $1::bigint, $2::float8, true)`,
          [source, seconds],
        );
        return new Set(found.map(({ node }) => Number(node)));
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
