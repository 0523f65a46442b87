import { type CaseScene, done } from "./caseScene.ts";
import type { Answer, Client } from "./client.ts";
import { newId } from "../platform/crypto/newId.ts";
import { writeText } from "../platform/spreadsheets/index.ts";
import type { ColumnKind } from "../modules/rosters/columns/columnKind.ts";
import { runRosterJobs } from "../modules/rosters/jobs/runJobs.ts";
import type { NewSource } from "../modules/rosters/lists/schema.ts";

/** A source of a test district: a platform's, for all delivery riders, unless said otherwise. */
export const buildSource = async (
  scene: CaseScene,
  overrides: Partial<NewSource> = {},
): Promise<Answer["body"]> =>
  done(
    (await scene.as("admin")).post("/rosters/sources", {
      name: `来源${newId().slice(-6)}`,
      kind: "platform",
      unitId: scene.unit("committee:delivery"),
      area: scene.district.code,
      line: "delivery",
      oneToOne: true,
      ...overrides,
    }),
  );

/** Sends a file part by part, as a browser does, and lets the server work through it. */
export async function upload(
  scene: CaseScene,
  client: Client,
  list: Record<string, unknown>,
  bytes: Uint8Array,
): Promise<Answer["body"]> {
  const made = await done(
    client.post("/rosters/lists", { fileName: "名单.csv", bytes: bytes.length, ...list }),
  );
  for (const part of made.partsMissing as number[]) {
    const from = part * made.partBytes;
    await done(sendPart(scene, client, made.id, part, bytes.subarray(from, from + made.partBytes)));
  }
  await runRosterJobs(scene.test.app, scene.district.code);
  return done(client.get(`/rosters/lists/${made.id}`));
}

export async function sendPart(
  scene: CaseScene,
  client: Client,
  listId: string,
  part: number,
  bytes: Uint8Array,
): Promise<Answer> {
  const response = await scene.test.api.request(`/api/v1/rosters/lists/${listId}/parts/${part}`, {
    method: "PUT",
    body: Uint8Array.from(bytes),
    headers: {
      "content-type": "application/octet-stream",
      "idempotency-key": newId(),
      cookie: `juxin_session=${client.cookie}`,
    },
  });
  return { status: response.status, body: await response.json(), headers: response.headers };
}

/** Hands in rows as a CSV file, accepts the columns as recognised, and waits until they are linked. */
export async function handIn(
  scene: CaseScene,
  client: Client,
  list: { sourceId: string; period: string; mode?: "replace" | "supplement" },
  rows: (string | number | null)[][],
): Promise<Answer["body"]> {
  const read = await upload(scene, client, list, Buffer.from(await writeText(rows)));
  if (read.state !== "columns") return read;
  const kinds = (read.columns as { kind: ColumnKind }[]).map(({ kind }) => kind);
  await done(
    client.send("PUT", `/rosters/lists/${read.id}/columns`, {
      kinds,
      acceptWarnings: true,
      version: read.version,
    }),
  );
  await runRosterJobs(scene.test.app, scene.district.code);
  return done(client.get(`/rosters/lists/${read.id}`));
}

/** An invented person of the block of numbers that belongs to nobody; the same for the same `n`. */
export function invented(n: number): { name: string; phone: string; id: string; birth: string } {
  const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"];
  const given = [..."小满志强建国秀英海燕文博思远雨桐浩然欣怡子轩"];
  const name =
    surnames[n % surnames.length]! +
    given[(n * 7) % given.length]! +
    given[(n * 11 + 3) % given.length]!;
  const birth = `19${String(70 + (n % 30))}${String(1 + (n % 12)).padStart(2, "0")}${String(1 + (n % 28)).padStart(2, "0")}`;
  const first = `990104${birth}${String(n % 1000).padStart(3, "0")}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, at) => total + weight * Number(first[at]), 0);
  return {
    name,
    phone: `1990000${String(n).padStart(4, "0")}`,
    id: first + "10X98765432"[sum % 11]!,
    birth,
  };
}
