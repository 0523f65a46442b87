import { execFileSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileStoreError, type FileStore } from "./fileStore.ts";
import { localFileStore } from "./localFileStore.ts";

let root: string;
let store: FileStore;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "files-"));
  store = await localFileStore(join(root, "files"));
});
afterEach(() => rm(root, { recursive: true }));

const failing = (code: string) => expect.objectContaining({ name: "FileStoreError", code });
const key = "990104/0190a1b2-7c00-7000-8000-000000000001.full.jpg";
const allKeys = async (): Promise<string[]> => {
  const keys: string[] = [];
  for await (const name of store.keys()) keys.push(name);
  return keys;
};

test("what is put is got, replaced, measured, listed and deleted", async () => {
  await store.put(key, Buffer.from("one"));
  await store.put(key, Buffer.from("second"));
  expect(Buffer.from(await store.get(key)).toString()).toBe("second");
  const stat = await store.stat(key);
  expect(stat?.bytes).toBe(6);
  expect(Math.abs(stat!.writtenAt.getTime() - Date.now())).toBeLessThan(60_000);
  await store.put("other", new Uint8Array());
  expect((await allKeys()).toSorted()).toEqual([key, "other"]);
  await store.delete(key);
  expect(await allKeys()).toEqual(["other"]);
  expect(await store.stat(key)).toBeNull();
  await expect(store.get(key)).rejects.toThrow(failing("files.notFound"));
  await store.delete(key);
  expect(await store.get("other")).toHaveLength(0);
});

test("any bytes under any valid key come back", async () => {
  const part = fc.stringMatching(/^[a-z0-9_-]{1,12}(\.[a-z0-9]{1,5})?$/);
  // One length of path a run, so that no key is a folder of another.
  const keys = fc.uniqueArray(
    fc.tuple(part, part).map((parts) => parts.join("/")),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(keys, fc.uint8Array({ maxLength: 2000 }), async (names, bytes) => {
      for (const name of names) await store.put(name, bytes);
      for (const name of names) expect(new Uint8Array(await store.get(name))).toEqual(bytes);
    }),
    { numRuns: 25 },
  );
});

test.each([
  "",
  "..",
  ".",
  "../../etc/passwd",
  "990104/../../keys.json",
  "/etc/passwd",
  "a//b",
  "a/",
  "a/./b",
  ".part/x",
  ".hidden",
  "a\\..\\b",
  "C:\\x",
  "a\0b",
  "a%2e%2e/b",
  "照片.jpg",
  "A.jpg",
  "a b",
  "a\n",
  "a/b/c/d/e",
  "a".repeat(300),
])("the key %j reaches nothing", async (bad) => {
  const refused = failing("files.invalidKey");
  await writeFile(join(root, "keys.json"), "secret");
  await expect(store.get(bad)).rejects.toThrow(refused);
  await expect(store.put(bad, Buffer.from("x"))).rejects.toThrow(refused);
  await expect(store.delete(bad)).rejects.toThrow(refused);
  await expect(store.stat(bad)).rejects.toThrow(refused);
  expect(await readdir(root)).toEqual(["files", "keys.json"]);
});

test("any string either is a key below the folder or is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (name) => {
      const outcome = await store.stat(name).catch((error: { code: string }) => error.code);
      expect([null, "files.invalidKey"]).toContain(outcome);
    }),
  );
});

test("readers see the old bytes or the new, never a mixture", async () => {
  const versions = ["a", "b"].map((letter) => Buffer.alloc(300_000, letter));
  await store.put(key, versions[0]!);
  const writing = (async () => {
    for (let round = 0; round < 20; round += 1) await store.put(key, versions[round % 2]!);
  })();
  for (let round = 0; round < 40; round += 1) {
    const bytes = await store.get(key);
    expect(versions.some((version) => version.equals(bytes))).toBe(true);
  }
  await writing;
});

test("unfinished writes are never keys, and go once they are a day old", async () => {
  const part = join(root, "files", ".part");
  await writeFile(join(part, ".old.part"), "half");
  await writeFile(join(part, ".new.part"), "half");
  const yesterday = new Date(Date.now() - 2 * 86_400_000);
  await utimes(join(part, ".old.part"), yesterday, yesterday);
  expect(await allKeys()).toEqual([]);
  await localFileStore(join(root, "files"));
  expect(await readdir(part)).toEqual([".new.part"]);
});

test("a full disk has its own code", async () => {
  const error = await appendFile("/dev/full", "x").catch((cause: unknown) => cause);
  expect(fileStoreError(error)).toEqual(failing("files.diskFull"));
});

const canMount = (() => {
  try {
    execFileSync("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", tmpdir()], {
      stdio: "ignore",
    });
    return process.platform === "linux";
  } catch {
    return false;
  }
})();

test.runIf(canMount)(
  "on a disk of 256 kB a put that does not fit leaves the old bytes and no rest",
  async () => {
    const dir = join(root, "small");
    await mkdir(dir);
    const script = `
    import { localFileStore } from ${JSON.stringify(join(import.meta.dirname, "localFileStore.ts"))};
    import { readdirSync } from "node:fs";
    const store = await localFileStore(${JSON.stringify(join(dir, "files"))});
    await store.put("a", Buffer.alloc(100_000, 1));
    const code = await store.put("a", Buffer.alloc(300_000, 2)).catch((error) => error.code);
    const bytes = await store.get("a");
    const rest = readdirSync(${JSON.stringify(join(dir, "files", ".part"))});
    console.log(JSON.stringify({ code, length: bytes.length, first: bytes[0], rest }));`;
    const command = `mount -t tmpfs -o size=256k tmpfs "$1" && exec "$2" --input-type=module-typescript -e "$3"`;
    const args = ["-rm", "sh", "-c", command, "sh", dir, process.execPath, script];
    const output = JSON.parse(execFileSync("unshare", args, { encoding: "utf8" }));
    expect(output).toEqual({ code: "files.diskFull", length: 100_000, first: 1, rest: [] });
  },
);
