import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { blindIndex } from "./blindIndex.ts";
import { newDataKey } from "./dataKey.ts";
import { keyFilePath } from "./keyFile.ts";
import { openKeyring, rotateMasterKey, unwrapDataKey, wrapDataKey } from "./keyring.ts";
import { hashToken } from "./token.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "keyring-"));
});
afterEach(() => rm(dataDir, { recursive: true }));

const failing = (code: string) => expect.objectContaining({ name: "CryptoError", code });
const first = () => openKeyring({ dataDir, expectExisting: false });
const again = () => openKeyring({ dataDir, expectExisting: true });

test("the first start makes a file only its owner can read; the next start reads the same keys", async () => {
  const key = newDataKey();
  const wrapped = wrapDataKey(await first(), key);
  expect((await stat(keyFilePath(dataDir))).mode & 0o777).toBe(0o600);
  expect(await readdir(dataDir)).toEqual(["keys.json"]);
  const opened = unwrapDataKey(await again(), wrapped);
  expect(opened.id).toBe(key.id);
  expect(opened.secret.equals(key.secret)).toBe(true);
});

test("a missing file beside an existing database is fatal and nothing is made", async () => {
  await expect(again()).rejects.toThrow(failing("crypto.keysMissing"));
  await expect(again()).rejects.toThrow("keys.json");
  expect(await readdir(dataDir)).toEqual([]);
});

test("starts at the same moment end up with the same keys", async () => {
  const rings = await Promise.all(Array.from({ length: 8 }, first));
  expect(new Set(rings.map((ring) => ring.activeId)).size).toBe(1);
  expect(rings[0]!.activeId).toBe((await again()).activeId);
  expect(await readdir(dataDir)).toEqual(["keys.json"]);
});

test("a damaged file is fatal: cut, another key under the old id, an unknown active key", async () => {
  await first();
  const path = keyFilePath(dataDir);
  const whole = await readFile(path, "utf8");
  const data = JSON.parse(whole);
  const swapped = { id: "k0000000000", createdAt: null, key: randomBytes(32).toString("base64") };
  const forged = { ...data, keys: [{ ...data.keys[0], key: randomBytes(32).toString("base64") }] };
  for (const text of [
    "",
    whole.slice(0, -20),
    "null",
    "[]",
    JSON.stringify(forged),
    JSON.stringify({ ...data, keys: [...data.keys, swapped] }),
    JSON.stringify({ ...data, active: "k0" }),
    JSON.stringify({ ...data, format: 2 }),
  ]) {
    await writeFile(path, text);
    await expect(again()).rejects.toThrow(failing("crypto.keysDamaged"));
    await expect(first()).rejects.toThrow(failing("crypto.keysDamaged"));
  }
  await writeFile(path, whole);
  await again();
});

test("a file that others could read is closed to them at start", async () => {
  await first();
  await chmod(keyFilePath(dataDir), 0o644);
  await again();
  expect((await stat(keyFilePath(dataDir))).mode & 0o777).toBe(0o600);
});

test("rotation wraps with a new key, reads the old, keeps indexes and changes token hashes", async () => {
  const before = await first();
  const old = wrapDataKey(before, newDataKey("p1"));
  const after = await rotateMasterKey({ dataDir, expectExisting: true });
  expect(after.activeId).not.toBe(before.activeId);
  for (const ring of [after, await again()]) {
    expect(unwrapDataKey(ring, old).id).toBe("p1");
    expect(wrapDataKey(ring, newDataKey("p2"))).toContain(`.${after.activeId}.`);
    expect(blindIndex(ring, "phone", "990104", "1")).toBe(
      blindIndex(before, "phone", "990104", "1"),
    );
    expect(hashToken(ring, "t")).not.toBe(hashToken(before, "t"));
  }
  const fresh = wrapDataKey(after, newDataKey("p3"));
  expect(() => unwrapDataKey(before, fresh)).toThrow(failing("crypto.keyUnknown"));
});

test("a wrapped key under another id, altered or of another installation does not open", async () => {
  const ring = await first();
  const wrapped = wrapDataKey(ring, newDataKey("p1"));
  expect(() => unwrapDataKey(ring, wrapped.replace(/^p1/, "p2"))).toThrow(
    failing("crypto.tampered"),
  );
  expect(() => unwrapDataKey(ring, wrapped.slice(0, -1))).toThrow(failing("crypto.tampered"));
  const masterKey = randomBytes(32).toString("base64");
  const other = await openKeyring({ dataDir, expectExisting: true, masterKey });
  expect(() => unwrapDataKey(other, wrapped)).toThrow(failing("crypto.keyUnknown"));
  expect(() => unwrapDataKey(ring, "")).toThrow(failing("crypto.keyUnknown"));
});

test("the environment replaces the file, several keys newest first, and cannot be rotated by us", async () => {
  const [older, newer] = [randomBytes(32), randomBytes(32)].map((key) => key.toString("base64"));
  const one = await openKeyring({ dataDir, expectExisting: true, masterKey: older });
  const wrapped = wrapDataKey(one, newDataKey("p1"));
  const two = await openKeyring({ dataDir, expectExisting: true, masterKey: `${newer}, ${older}` });
  expect(unwrapDataKey(two, wrapped).id).toBe("p1");
  expect(two.activeId).not.toBe(one.activeId);
  expect(blindIndex(two, "login", "", "lin")).toBe(blindIndex(one, "login", "", "lin"));
  expect(await readdir(dataDir)).toEqual([]);
  const rotate = rotateMasterKey({ dataDir, expectExisting: true, masterKey: older });
  await expect(rotate).rejects.toThrow(failing("crypto.keysReadOnly"));
});

test("a master key from the environment that is not 32 bytes of base64 is refused", async () => {
  for (const masterKey of [
    "",
    "secret",
    randomBytes(16).toString("base64"),
    `${"A".repeat(43)}=,`,
  ]) {
    const open = openKeyring({ dataDir, expectExisting: false, masterKey });
    await expect(open).rejects.toThrow(failing("crypto.keysDamaged"));
  }
});

test("the file's key moved into the environment opens the same rows", async () => {
  const wrapped = wrapDataKey(await first(), newDataKey("p1"));
  const masterKey = JSON.parse(await readFile(keyFilePath(dataDir), "utf8")).keys[0].key;
  const ring = await openKeyring({ dataDir: "/nowhere", expectExisting: true, masterKey });
  expect(unwrapDataKey(ring, wrapped).id).toBe("p1");
});

test("data keys wrapped with the other cipher setting open", async () => {
  const wrapped = wrapDataKey(await first(), newDataKey("p1"));
  const aes = await openKeyring({ dataDir, expectExisting: true, cipher: "aes" });
  expect(unwrapDataKey(aes, wrapped).id).toBe("p1");
  expect(wrapDataKey(aes, newDataKey("p2"))).toMatch(/^p2\.a1\./);
});

test("a keyring prints no key", async () => {
  const key = JSON.parse(JSON.stringify(await first()));
  expect(key).toMatchObject({ indexKey: {}, tokenKey: {}, fileUrlKey: {} });
});
