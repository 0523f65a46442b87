import createFetchClient, { type Client as FetchClient, type Middleware } from "openapi-fetch";
import { newId } from "./newId.ts";
import { ProblemError, readProblem } from "./problemError.ts";
import type { components, paths } from "./schema.gen.ts";

export { newId } from "./newId.ts";
export { ProblemError, type Problem } from "./problemError.ts";

/** The shapes of the contract by name: `Schemas['CaseSummary']`. */
export type Schemas = components["schemas"];

/** The key of a write is made here when the caller brings none, so that its header is optional. */
type KeyOptional<Operation> = Operation extends { parameters: { header: infer Header } }
  ? Omit<Operation, "parameters"> & {
      parameters: Omit<Operation["parameters"], "header"> & { header?: Partial<Header> };
    }
  : Operation;
type Paths = {
  [Path in keyof paths]: { [Method in keyof paths[Path]]: KeyOptional<paths[Path][Method]> };
};

export type Client = FetchClient<Paths>;

export interface ClientOptions {
  /** Origin of the server; empty for the page's own. */
  baseUrl?: string;
  /** How long one call may take. */
  timeoutMs?: number;
  fetch?: (request: Request) => Promise<Response>;
}

const isRead = (method: string): boolean => method === "GET" || method === "HEAD";

const throwProblems: Middleware = {
  onRequest({ request }) {
    if (!isRead(request.method) && !request.headers.has("idempotency-key"))
      request.headers.set("idempotency-key", newId());
  },
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await readProblem(response);
  },
};

/** `fetch` that gives up after a while, and says in our words that no answer came. */
function patientFetch(
  timeoutMs: number,
  send: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    // AbortSignal.any and .timeout are missing in the web views of older phones.
    const controller = new AbortController();
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      controller.abort();
    }, timeoutMs);
    const stop = (): void => controller.abort();
    request.signal.addEventListener("abort", stop);
    try {
      return await send(new Request(request, { signal: controller.signal }));
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      const reason = late ? "network.timeout" : "network.offline";
      throw new ProblemError({ status: 0, reason }, undefined, cause);
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener("abort", stop);
    }
  };
}

/**
 * The one door to the server. Every write carries an `Idempotency-Key`: the caller's own, or a new
 * one. A failed call throws `ProblemError`; wrap a call in `take()` to get its data.
 */
export function createClient({
  baseUrl = "",
  timeoutMs = 15_000,
  fetch: send = (request) => globalThis.fetch(request),
}: ClientOptions = {}): Client {
  const client = createFetchClient<Paths>({
    baseUrl,
    credentials: "same-origin",
    fetch: patientFetch(timeoutMs, send),
  });
  client.use(throwProblems);
  return client;
}

/** The data of a call; `undefined` where the answer has none (204). */
export async function take<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Exclude<Data, undefined>> {
  return (await call).data as Exclude<Data, undefined>;
}
