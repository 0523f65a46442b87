import { createClient } from "@juxin/api-client";

/** The server this page came from. */
export const api = createClient({ timeoutMs: 20_000 });
