import { CryptoError } from "./cryptoError.ts";
import { frame } from "./frame.ts";
import type { Keyring } from "./keyring.ts";
import { hmacSm3 } from "./sm3.ts";

export type BlindIndexKind =
  | "phone"
  | "citizenNumber"
  | "name"
  | "login"
  | "address"
  | "mark"
  | "feedKey";

/**
 * The searchable stand-in for an encrypted value: HMAC-SM3 truncated to 128 bits, 32 hex. Equal
 * values of one kind in one district are equal, nothing else can be told without the key.
 * The caller normalises (digits only, upper-case X, …); `district` is the 6-digit code, or "" for none.
 */
export function blindIndex(
  keyring: Keyring,
  kind: BlindIndexKind,
  district: string,
  normalisedValue: string,
): string {
  // Two people without a phone are not the same person.
  if (normalisedValue === "") throw new CryptoError("crypto.emptyValue", `No ${kind} to index.`);
  const mac = hmacSm3(keyring.indexKey, frame([kind, district, normalisedValue]));
  return mac.toString("hex", 0, 16);
}
