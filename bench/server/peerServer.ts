import { type ChildProcess, fork } from "node:child_process";
import pg from "pg";

/** A database beside the product's on the same server. */
export async function newDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("create database peer");
  await client.end();
  return url.replace(/\/postgres$/, "/peer");
}

/** Starts a peer's HTTP server in a process of its own; it sends its port when it listens. */
export async function startPeer(
  file: string,
  databaseUrl: string,
): Promise<{ url: string; child: ChildProcess }> {
  const child = fork(file, { env: { ...process.env, PEER_URL: databaseUrl } });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(message as number));
    child.once("exit", (code) => reject(new Error(`The peer ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, child };
}
