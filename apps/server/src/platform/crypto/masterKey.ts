import { createSecretKey, randomBytes, type KeyObject } from "node:crypto";
import { CryptoError } from "./cryptoError.ts";
import { hmacSm3 } from "./sm3.ts";

/** The id is a fingerprint of the key: the same key has the same id in the file and in the environment. */
export type MasterKey = Readonly<{ id: string; secret: KeyObject; createdAt: string | null }>;

export function newMasterKey(now: Date): MasterKey {
  return { ...masterKey(randomBytes(32).toString("base64")), createdAt: now.toISOString() };
}

/** From base64 of exactly 32 bytes; throws CryptoError `crypto.keysDamaged`. */
export function masterKey(text: string, createdAt: string | null = null): MasterKey {
  const bytes = Buffer.from(text, "base64");
  if (bytes.length !== 32 || bytes.toString("base64") !== text) {
    throw new CryptoError(
      "crypto.keysDamaged",
      "A master key must be the base64 form of 32 bytes.",
    );
  }
  return {
    id: `k${hmacSm3(bytes, "juxin/key-id").toString("hex", 0, 5)}`,
    secret: createSecretKey(bytes),
    createdAt,
  };
}
