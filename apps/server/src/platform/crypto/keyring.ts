import { createSecretKey, type KeyObject } from "node:crypto";
import { CryptoError } from "./cryptoError.ts";
import { dataKey, type DataKey } from "./dataKey.ts";
import { fieldCipher, type CipherName, type FieldCipher } from "./fieldCipher.ts";
import { createKeyFile, readKeyFile, type KeyFile, writeKeyFile, keyFilePath } from "./keyFile.ts";
import { masterKey, newMasterKey, type MasterKey } from "./masterKey.ts";
import { deriveKey } from "./sm3.ts";

/** Every key the server works with, derived from the master keys and kept in memory only. */
export type Keyring = Readonly<{
  /** Seals with the deployment's cipher, opens every known one. */
  cipher: FieldCipher;
  /** The id of the master key that wraps new data keys. */
  activeId: string;
  keyEncryptionKeys: ReadonlyMap<string, DataKey>;
  /** Never rotates: it comes from the oldest master key, or every blind index would have to be rewritten. */
  indexKey: KeyObject;
  tokenKey: KeyObject;
  fileUrlKey: KeyObject;
}>;

export type KeyringOptions = Readonly<{
  dataDir: string;
  /** True when a database exists: then missing keys are fatal instead of made anew. */
  expectExisting: boolean;
  /** JUXIN_MASTER_KEY: base64 of 32 bytes; several, newest first, divided by commas. Replaces the file. */
  masterKey?: string | undefined;
  cipher?: CipherName;
}>;

/** Reads, or on the first start makes, the master keys. Throws CryptoError `crypto.keys…`, fatal at start. */
export async function openKeyring(options: KeyringOptions): Promise<Keyring> {
  const { dataDir, expectExisting, cipher = "sm4" } = options;
  if (options.masterKey !== undefined) {
    const keys = options.masterKey.split(",").map((text) => masterKey(text.trim()));
    return derive({ active: keys[0]!.id, index: keys.at(-1)!.id, keys }, cipher);
  }
  const existing = await readKeyFile(dataDir);
  if (existing) return derive(existing, cipher);
  if (expectExisting) {
    throw new CryptoError(
      "crypto.keysMissing",
      `The database exists but its keys do not: ${keyFilePath(dataDir)} is missing and JUXIN_MASTER_KEY ` +
        `is not set. Put the file back from the backup; new keys could not open the encrypted fields.`,
    );
  }
  const first = newMasterKey(new Date());
  return derive(
    await createKeyFile(dataDir, { active: first.id, index: first.id, keys: [first] }),
    cipher,
  );
}

/**
 * Adds a master key to the file and makes it the active one; the older stay readable. Running
 * servers take it up at their next start, which also ends all sessions.
 */
export async function rotateMasterKey(options: KeyringOptions): Promise<Keyring> {
  if (options.masterKey !== undefined) {
    throw new CryptoError(
      "crypto.keysReadOnly",
      "The master key comes from JUXIN_MASTER_KEY: put a new key before the old one, divided by a comma.",
    );
  }
  await openKeyring({ ...options, expectExisting: true });
  const file = (await readKeyFile(options.dataDir))!;
  const added = newMasterKey(new Date());
  const rotated: KeyFile = { ...file, active: added.id, keys: [...file.keys, added] };
  await writeKeyFile(options.dataDir, rotated);
  return derive(rotated, options.cipher ?? "sm4");
}

/** The form in which a data key is stored: `<data key id>.<sealed key>`. */
export function wrapDataKey(keyring: Keyring, key: DataKey): string {
  const wrapping = keyring.keyEncryptionKeys.get(keyring.activeId)!;
  const text = key.secret.export().toString("base64url");
  return `${key.id}.${keyring.cipher.seal(wrapping, text, wrapContext(key.id))}`;
}

/** Throws CryptoError `crypto.keyUnknown` (another installation's keys) or `crypto.tampered`. */
export function unwrapDataKey(keyring: Keyring, blob: string): DataKey {
  const [id = "", , masterId = ""] = blob.split(".", 3);
  const wrapping = keyring.keyEncryptionKeys.get(masterId);
  if (!wrapping) {
    throw new CryptoError(
      "crypto.keyUnknown",
      `No master key ${JSON.stringify(masterId)} is loaded.`,
    );
  }
  const text = keyring.cipher.open(wrapping, blob.slice(id.length + 1), wrapContext(id));
  return dataKey(id, Buffer.from(text, "base64url"));
}

function wrapContext(id: string): string {
  return `dataKey:${id}`;
}

function derive(file: KeyFile, cipher: CipherName): Keyring {
  const find = (id: string): MasterKey => file.keys.find((key) => key.id === id)!;
  const derived = (key: MasterKey, purpose: string): KeyObject =>
    createSecretKey(deriveKey(key.secret, purpose));
  const active = find(file.active);
  return {
    cipher: fieldCipher(cipher),
    activeId: active.id,
    keyEncryptionKeys: new Map(
      file.keys.map((key) => [
        key.id,
        { id: key.id, secret: derived(key, "juxin/key-encryption") },
      ]),
    ),
    indexKey: derived(find(file.index), "juxin/blind-index"),
    tokenKey: derived(active, "juxin/token-hash"),
    fileUrlKey: derived(active, "juxin/file-url"),
  };
}
