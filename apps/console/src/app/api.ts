import { createClient } from "@juxin/api-client";
import { markBackground } from "./presence.ts";

/** The server this page came from. */
export const api = createClient({ timeoutMs: 20_000 });
markBackground(api);
