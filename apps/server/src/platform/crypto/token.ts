import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Keyring } from "./keyring.ts";
import { hmacSm3, sm3 } from "./sm3.ts";

/** An unguessable token (session, invitation), base64url, 256 bits unless told. */
export function newToken(bytes = 32): string {
  return randomBytes(bytes).toString("base64url");
}

/**
 * What the database keeps instead of a token or one-time code: HMAC-SM3 under a key that is not in
 * the database, 64 hex. Rotating the master key ends every session.
 */
export function hashToken(keyring: Keyring, token: string): string {
  return hmacSm3(keyring.tokenKey, token).toString("hex");
}

/** Equality whose time says nothing about where two secrets differ, nor how long the other is. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sm3(a)), Buffer.from(sm3(b)));
}
