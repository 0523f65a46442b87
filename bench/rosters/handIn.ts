import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { newId } from "../../apps/server/src/platform/crypto/newId.ts";

export interface Desk {
  url: string;
  cookie: string;
}
// What the server answers is looked at, not typed: the contract is the tests' business.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any;

export async function call(
  { url, cookie }: Desk,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const bytes = body instanceof Uint8Array;
  const response = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: {
      cookie,
      ...(method !== "GET" && { "idempotency-key": newId() }),
      ...(body !== undefined && {
        "content-type": bytes ? "application/octet-stream" : "application/json",
      }),
    },
    ...(body !== undefined && { body: bytes ? Uint8Array.from(body) : JSON.stringify(body) }),
  });
  const answer = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

type Stage = (name: string) => void;

/** Hands in one file as a browser does, confirms the columns as recognised, and waits until it is linked. */
export async function handIn(
  desk: Desk,
  list: { sourceId: string; period: string; path: string },
  stage: Stage = () => {},
): Promise<Answer> {
  const bytes = readFileSync(list.path);
  const { sourceId, period } = list;
  const made = await call(desk, "POST", "/rosters/lists", {
    sourceId,
    period,
    fileName: "list.xlsx",
    bytes: bytes.length,
  });
  for (const part of made.partsMissing as number[]) {
    const from = part * made.partBytes;
    const piece = bytes.subarray(from, from + made.partBytes);
    await call(desk, "PUT", `/rosters/lists/${made.id}/parts/${part}`, piece);
  }
  stage("uploaded");
  const read = await until(desk, made.id, "columns");
  stage("read, columns recognised, every row checked");
  const kinds = (read.columns as { kind: string; header: string }[]).map(({ kind, header }) =>
    header === "编号" ? "ignore" : kind,
  );
  const body = { kinds, acceptWarnings: true, version: read.version };
  await call(desk, "PUT", `/rosters/lists/${made.id}/columns`, body);
  const ready = await until(desk, made.id, "ready");
  stage("linked and written");
  return ready;
}

async function until(desk: Desk, id: string, state: string): Promise<Answer> {
  for (;;) {
    const list = await call(desk, "GET", `/rosters/lists/${id}`);
    if (list.state === state) return list;
    if (list.state === "refused") throw new Error(`The list was refused: ${list.reason}`);
    await pause(100);
  }
}
