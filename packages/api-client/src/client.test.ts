import { describe, expect, test } from "vitest";
import { createClient, newId, ProblemError, type Client } from "./index.ts";

const answering = (
  answer: (request: Request) => Response | Promise<Response>,
  timeoutMs = 1000,
) => {
  const seen: Request[] = [];
  const client = createClient({
    baseUrl: "http://juxin.test",
    timeoutMs,
    fetch: async (request) => {
      seen.push(request);
      return answer(request);
    },
  });
  return { client, seen };
};

const faultOf = async (call: Promise<unknown>): Promise<ProblemError> => {
  const fault = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(ProblemError);
  return fault as ProblemError;
};

/** Any read and any write do; these two have the plainest shapes. */
const read = (client: Client) => client.GET("/api/v1/meta");
const write = (client: Client, key?: string) =>
  client.DELETE(
    "/api/v1/me/session",
    key === undefined ? {} : { headers: { "idempotency-key": key } },
  );

describe("a call", () => {
  test("that writes carries a key of its own, and the caller’s when there is one", async () => {
    const { client, seen } = answering(() => new Response(null, { status: 204 }));
    await write(client);
    await write(client);
    await write(client, "mine");
    const keys = seen.map((request) => request.headers.get("idempotency-key"));
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBe("mine");
  });

  test("that reads carries none", async () => {
    const { client, seen } = answering(() => Response.json({}));
    await read(client);
    expect(seen[0]?.headers.has("idempotency-key")).toBe(false);
  });

  test("that is refused throws the problem with its reason and wait", async () => {
    const problem = {
      type: "about:blank",
      title: "limit",
      status: 429,
      reason: "signIn.tooManyTries",
      requestId: "r",
    };
    const { client } = answering(() =>
      Response.json(problem, { status: 429, headers: { "retry-after": "30" } }),
    );
    const fault = await faultOf(read(client));
    expect(fault.reason).toBe("signIn.tooManyTries");
    expect(fault.retryAfter).toBe(30);
  });

  test("answered by something else than our server still has a reason", async () => {
    const { client } = answering(() => new Response("<html>", { status: 502 }));
    expect((await faultOf(read(client))).problem).toEqual({
      status: 502,
      reason: "database.unavailable",
    });
  });

  test("without network, and one that takes too long, are told apart", async () => {
    const broken = answering(() => Promise.reject(new TypeError("Failed to fetch")));
    expect((await faultOf(read(broken.client))).reason).toBe("network.offline");
    const silent = answering(
      (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener("abort", () =>
            reject(new DOMException("", "AbortError")),
          );
        }),
      20,
    );
    expect((await faultOf(read(silent.client))).reason).toBe("network.timeout");
  });
});

test("ids are UUIDv7 and carry their time", () => {
  const time = Date.parse("2026-11-22T10:00:00Z");
  const ids = new Set(Array.from({ length: 1000 }, () => newId(time)));
  expect(ids.size).toBe(1000);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(time);
  }
});
