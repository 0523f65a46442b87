import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { encodeList, link, LinkageError, type Row } from "../index.ts";
import { drawRoster } from "../testing/drawRoster.ts";

const folder = mkdtempSync(join(tmpdir(), "juxin-encode-"));
afterAll(() => rmSync(folder, { recursive: true }));
const key = new TextEncoder().encode("a key for tests alone");
const { left, right } = drawRoster(500, 9);

async function encoded(rows: readonly Row[], name: string, withKey = key): Promise<string> {
  const out = join(folder, name);
  await encodeList({ rows }, { spec: "auto", key: withKey, out });
  return out;
}

test("encoded lists are linked without a plain value in them", async () => {
  const [a, b] = [await encoded(left, "a.csv"), await encoded(right, "b.csv")];
  const text = readFileSync(a, "utf8");
  for (const row of left.slice(0, 50))
    for (const key of ["name", "phone", "birth"])
      if (row[key]) expect(text).not.toContain(row[key]);
  const linkage = await link({ path: a }, { path: b }, { spec: "auto" });
  const { pairs } = linkage;
  let good = 0;
  for (let k = 0; k < pairs.length; k++)
    if (linkage.idOf(0, pairs.left[k]!) === linkage.idOf(1, pairs.right[k]!)) good++;
  expect((2 * good) / (pairs.length + right.length)).toBeGreaterThan(0.97);
});

test("another key gives other encodings, and a short one is refused", async () => {
  const [a, b] = [
    await encoded(left, "a.csv"),
    await encoded(left, "c.csv", new TextEncoder().encode("another key for tests")),
  ];
  const second = (path: string) => readFileSync(path, "utf8").split("\n")[1]!.split(",")[1];
  expect(second(a)).not.toBe(second(b));
  await expect(encoded(left, "d.csv", new Uint8Array(8))).rejects.toThrow(LinkageError);
});
