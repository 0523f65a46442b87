import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { FileStoreError, fileStoreError, type FileStore } from "./fileStore.ts";
import { syncFolder, writeDurably } from "./writeDurably.ts";

const segment = "[a-z0-9_-]{1,80}(?:\\.[a-z0-9_-]{1,16}){0,3}";
const keyShape = new RegExp(`^${segment}(?:/${segment}){0,3}$`);
const dayMillis = 86_400_000;

/**
 * A FileStore in one folder: `<dir>/<2 hex of the key's hash>/<key>`, so that no folder grows
 * without end. Unfinished writes lie in `<dir>/.part`; those a crash left there go at the next start.
 */
export async function localFileStore(dir: string): Promise<FileStore> {
  const workDir = join(dir, ".part");
  await mkdir(workDir, { recursive: true, mode: 0o700 });
  await removeOld(workDir);

  const pathOf = (key: string): string => {
    if (!keyShape.test(key)) {
      throw new FileStoreError("files.invalidKey", `${JSON.stringify(key)} is not a file key.`);
    }
    const shard = createHash("sm3").update(key).digest("hex").slice(0, 2);
    return join(dir, shard, ...key.split("/"));
  };

  return {
    put: (key, bytes) =>
      translated(async () => {
        const path = pathOf(key);
        await makeFolders(dir, dirname(path));
        await writeDurably(path, bytes, { workDir });
      }),

    get: (key) => translated(() => readFile(pathOf(key))),

    delete: (key) =>
      translated(async () => {
        const path = pathOf(key);
        const gone = await rm(path).then(() => true, absent);
        if (gone) await syncFolder(dirname(path));
      }),

    stat: (key) =>
      translated(async () => {
        const found = await stat(pathOf(key)).catch(absent);
        return found ? { bytes: found.size, writtenAt: found.mtime } : null;
      }),

    async *keys() {
      for (const shard of await translated(() => readdir(dir))) {
        if (!/^[0-9a-f]{2}$/.test(shard)) continue;
        const root = join(dir, shard);
        const entries = await translated(() =>
          readdir(root, { recursive: true, withFileTypes: true }),
        );
        for (const entry of entries) {
          if (!entry.isFile()) continue;
          yield relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/");
        }
      }
    },
  };
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileStoreError(error);
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

/** mkdir -p below `root`, each new name made durable in the folder that holds it. */
async function makeFolders(root: string, path: string): Promise<void> {
  const first = await mkdir(path, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = path; made.length >= first.length && made !== root; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

/** A day is longer than any write; another server on the same folder may be writing right now. */
async function removeOld(workDir: string): Promise<void> {
  for (const name of await readdir(workDir)) {
    const path = join(workDir, name);
    const age = Date.now() - ((await stat(path).catch(absent))?.mtimeMs ?? Infinity);
    if (age > dayMillis) await rm(path, { force: true });
  }
}
