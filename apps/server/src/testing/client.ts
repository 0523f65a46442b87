import { startSession } from "../modules/accounts/index.ts";
import { newId } from "../platform/crypto/newId.ts";
import { withTransaction } from "../platform/transaction.ts";
import type { TestApp } from "./createTestApp.ts";

export interface Answer {
  status: number;
  // What an endpoint answers is what the tests look at; its shape is the contract's business.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
  headers: Headers;
}

/** Calls the app in the process, without a port, as one person. */
export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(
    method: "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    body?: unknown,
    options?: { key?: string; headers?: Record<string, string> },
  ): Promise<Answer>;
  post(path: string, body?: unknown, key?: string): Promise<Answer>;
  cookie: string | null;
}

/** Somebody who has not signed in, or who has with the given cookie value. */
export function clientOf({ api }: Pick<TestApp, "api">, cookie: string | null = null): Client {
  const call = async (method: string, path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await api.request(path.startsWith("/api/") ? path : `/api/v1${path}`, {
      method,
      ...init,
      headers: {
        ...(cookie === null ? {} : { cookie: `juxin_session=${cookie}` }),
        ...(init.headers as Record<string, string>),
      },
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      body: isJson && text !== "" ? JSON.parse(text) : text,
      headers: response.headers,
    };
  };
  const client: Client = {
    cookie,
    get: (path, headers = {}) => call("GET", path, { headers }),
    send: (method, path, body, options = {}) =>
      call(method, path, {
        ...(body === undefined
          ? {}
          : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        headers: {
          ...(body === undefined ? {} : { "content-type": "application/json" }),
          "idempotency-key": options.key ?? newId(),
          ...options.headers,
        },
      }),
    post: (path, body = {}, key) =>
      client.send("POST", path, body, key === undefined ? {} : { key }),
  };
  return client;
}

/** Somebody with this account, freshly signed in; `demo` spares staff the second factor. */
export async function signedIn(
  test: Pick<TestApp, "app" | "api">,
  district: string,
  accountId: string,
): Promise<Client> {
  const cookie = await withTransaction(
    { app: test.app, actor: { kind: "system", district, name: "test" }, requestId: newId() },
    (tx) => startSession(tx, { id: accountId }, { device: "test", demo: true }),
  );
  return clientOf(test, cookie.cookie);
}
