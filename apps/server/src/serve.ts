import { serve as listen, type ServerType } from "@hono/node-server";
import { createApp } from "./app.ts";
import { endDemoSessions } from "./modules/accounts/index.ts";
import type { App } from "./platform/context.ts";
import { startJobs } from "./jobs.ts";

export interface Served {
  /** The address that people open. */
  url: string;
  close(): Promise<void>;
}

/** Listens, sweeps in the background, and closes in order: no new requests, then jobs, then the database. */
export async function serve(app: App): Promise<Served> {
  if (!app.env.demo) await endDemoSessions(app);
  const api = createApp(app);
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made: ServerType = listen(
      { fetch: api.fetch, port: app.env.port, hostname: app.env.host },
      () => resolve(made),
    );
    made.once("error", reject);
  }).catch(async (error: unknown) => {
    await app.database.close();
    throw error;
  });
  const jobs = startJobs(app);
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : app.env.port;
  return {
    url: app.env.publicUrl ?? `http://${app.env.host}:${port}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
        setTimeout(resolve, 3_000).unref();
      });
      await jobs.stop();
      await app.database.close();
    },
  };
}
