import { canonicalJson } from "./canonicalJson.ts";
import { sm3 } from "./sm3.ts";

/** The hash before the first entry of a chain. */
export const chainStart: string = "0".repeat(64);

/**
 * One link of the audit chain: SM3(previous hash ‖ newline ‖ canonical entry), 64 hex. Altering,
 * removing or reordering an entry changes every later hash.
 */
export function chainHash(previousHash: string, entry: unknown): string {
  return sm3(`${previousHash}\n${canonicalJson(entry)}`);
}
