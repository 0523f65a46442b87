import { createHash, createHmac, hkdfSync, type KeyObject } from "node:crypto";

export type Key = KeyObject | Uint8Array;

/** SM3 (GB/T 32905), 64 hex characters. A string is hashed as UTF-8. */
export function sm3(data: string | Uint8Array): string {
  return createHash("sm3").update(data).digest("hex");
}

/** HMAC-SM3 (RFC 2104 over SM3), 32 bytes. */
export function hmacSm3(key: Key, data: string | Uint8Array): Buffer {
  return createHmac("sm3", key).update(data).digest();
}

/** HKDF (RFC 5869) over SM3: one key for one purpose, `length` bytes. The purpose is the `info`. */
export function deriveKey(key: Key, purpose: string, length = 32): Buffer {
  return Buffer.from(hkdfSync("sm3", key, "", purpose, length));
}
