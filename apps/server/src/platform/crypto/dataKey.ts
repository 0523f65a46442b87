import { createSecretKey, type KeyObject } from "node:crypto";
import { CryptoError } from "./cryptoError.ts";
import { drawBytes } from "./drawBytes.ts";
import { newId } from "./newId.ts";

/**
 * 32 random bytes that encrypt the fields of one person (or one other owner). Destroying the
 * stored wrapped key erases those fields for good. A KeyObject prints as {}, so a log cannot leak it.
 */
export type DataKey = Readonly<{ id: string; secret: KeyObject }>;

/** The id may be the owner's; it appears in every blob, so it must be no secret. */
export function newDataKey(id: string = newId()): DataKey {
  return dataKey(id, drawBytes(32));
}

export function dataKey(id: string, bytes: Uint8Array): DataKey {
  if (!/^[\w-]{1,64}$/.test(id) || bytes.length !== 32) {
    throw new CryptoError("crypto.keysDamaged", `Key ${JSON.stringify(id)} is not a 32-byte key.`);
  }
  return { id, secret: createSecretKey(bytes) };
}
