/** The peer's door: one prepared question a tile over two connections, nothing kept. */
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["PEER_URL"], max: 2, min: 2 });
const query = {
  name: "tile",
  text: `select st_asmvt(t, 'roads', 4096, 'geom') as tile from (
    select class, case when $1 >= 13 then name end as name,
      st_asmvtgeom(geom, st_tileenvelope($1, $2, $3), 4096, 64, true) as geom
    from roads where geom && st_tileenvelope($1, $2, $3, margin => 64.0 / 4096)
  ) t where geom is not null`,
};
const server = createServer((request, response) => {
  const values =
    /\/(\d+)\/(\d+)\/(\d+)$/
      .exec(request.url ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  pool.query<{ tile: Buffer }>({ ...query, values }).then(
    ({ rows }) => {
      const tile = rows[0]?.tile ?? Buffer.alloc(0);
      response.statusCode = tile.length === 0 ? 204 : 200;
      response.setHeader("content-type", "application/vnd.mapbox-vector-tile");
      response.end(tile);
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : 0);
});
process.once("SIGTERM", () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
});
