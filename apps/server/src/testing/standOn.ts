import { createApp } from "../app.ts";
import { readEnv } from "../env.ts";
import { openApp } from "../openApp.ts";
import type { Clock } from "../platform/clock.ts";
import { type Log, silentLog } from "../platform/log.ts";
import type { TestApp } from "./createTestApp.ts";

/** The app as a process opens it, on a folder or server that outlives it; only the clock may be replaced. */
export async function standOn(
  variables: NodeJS.ProcessEnv,
  options: { clock?: Clock; log?: Log } = {},
): Promise<Pick<TestApp, "app" | "api" | "close">> {
  const opened = await openApp(
    readEnv({ NODE_ENV: "test", ...variables }),
    options.log ?? silentLog,
  );
  const app = { ...opened, clock: options.clock ?? opened.clock };
  return { app, api: createApp(app), close: () => app.database.close() };
}
