import { createApp } from "./app.ts";
import { readEnv } from "./env.ts";
import type { App } from "./platform/context.ts";
import { documentOf } from "./platform/http/openapi.ts";
import { silentLog } from "./platform/log.ts";

/** The contract without a database: routes are data, and none of them runs. */
export function contract() {
  const app = { env: readEnv({}), log: silentLog } as unknown as App;
  return documentOf(createApp(app));
}
