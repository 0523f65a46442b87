/** The peer's door: as little as answers a question with what the database says, over two connections. */
import { createServer } from "node:http";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env["PEER_URL"], max: 2, min: 2 });
const query = {
  name: "nearest",
  text: "select id, name, round((seconds / 60)::numeric, 3)::float8 as minutes from nearest($1, $2, $3, 900)",
};
const server = createServer((request, response) => {
  const asked = new URL(request.url ?? "/", "http://peer").searchParams;
  const values = ["lng", "lat", "limit"].map((key) => Number(asked.get(key)));
  pool.query({ ...query, values }).then(
    ({ rows }) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ items: rows }));
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
