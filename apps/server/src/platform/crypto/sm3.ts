import { createHash, createHmac, type KeyObject } from "node:crypto";

export type Key = KeyObject | Uint8Array;

/** SM3 (GB/T 32905), 64 hex characters. A string is hashed as UTF-8. */
export function sm3(data: string | Uint8Array): string {
  return createHash("sm3").update(data).digest("hex");
}

/** HMAC-SM3 (RFC 2104 over SM3), 32 bytes. */
export function hmacSm3(key: Key, data: string | Uint8Array): Buffer {
  return createHmac("sm3", key).update(data).digest();
}

/**
 * One key for one purpose, at most 32 bytes: the first block of HKDF-Expand (RFC 5869) over SM3.
 * The extract step is left out, as §3.3 allows when the key is uniformly random already.
 */
export function deriveKey(key: Key, purpose: string, length = 32): Buffer {
  return hmacSm3(key, `${purpose}\u0001`).subarray(0, length);
}
