import { chmod, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeDurably } from "../files/writeDurably.ts";
import { CryptoError } from "./cryptoError.ts";
import { masterKey, type MasterKey } from "./masterKey.ts";

/** `<dataDir>/keys.json`, mode 600: every master key, oldest first; the ids of the active one and of the index's. */
export type KeyFile = Readonly<{ active: string; index: string; keys: readonly MasterKey[] }>;

export function keyFilePath(dataDir: string): string {
  return join(dataDir, "keys.json");
}

/** Null when there is none; CryptoError `crypto.keysDamaged` when it cannot be trusted. */
export async function readKeyFile(dataDir: string): Promise<KeyFile | null> {
  const path = keyFilePath(dataDir);
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  // A restored copy often comes back readable for all; some file systems have no modes to set.
  await chmod(path, 0o600).catch(() => undefined);
  return parse(text) ?? fail(path);
}

/** Writes the first key file; when another process was faster, gives that one's. */
export async function createKeyFile(dataDir: string, file: KeyFile): Promise<KeyFile> {
  await mkdir(dataDir, { recursive: true });
  const options = { mode: 0o600, exclusive: true };
  const created = await writeDurably(keyFilePath(dataDir), serialise(file), options);
  return created ? file : ((await readKeyFile(dataDir)) ?? fail(keyFilePath(dataDir)));
}

export async function writeKeyFile(dataDir: string, file: KeyFile): Promise<void> {
  await writeDurably(keyFilePath(dataDir), serialise(file), { mode: 0o600 });
}

function serialise(file: KeyFile): Buffer {
  const keys = file.keys.map(({ id, secret, createdAt }) => ({
    id,
    createdAt,
    key: secret.export().toString("base64"),
  }));
  const text = JSON.stringify({ format: 1, active: file.active, index: file.index, keys }, null, 2);
  return Buffer.from(`${text}\n`, "utf8");
}

type Written = { id: string; createdAt: string | null; key: string };

/** Null unless every key still has its own fingerprint and both named keys are there. */
function parse(text: string): KeyFile | null {
  try {
    const data = JSON.parse(text) as {
      format: number;
      active: string;
      index: string;
      keys: Written[];
    };
    const keys = data.keys.map((entry) => masterKey(entry.key, entry.createdAt));
    const whole = keys.every((key, i) => key.id === data.keys[i]!.id);
    const named = [data.active, data.index].every((id) => keys.some((key) => key.id === id));
    return data.format === 1 && whole && named
      ? { active: data.active, index: data.index, keys }
      : null;
  } catch {
    return null;
  }
}

function fail(path: string): never {
  throw new CryptoError(
    "crypto.keysDamaged",
    `${path} is damaged: put it back from the backup. The encrypted fields open with no other keys.`,
  );
}
