import { CryptoError } from "./cryptoError.ts";

const deepest = 64;

/**
 * One text for one value, after RFC 8785: keys sorted by UTF-16 unit, no spaces, numbers as
 * ECMAScript writes them. Dates become ISO strings, undefined members are dropped (null in a list,
 * as JSON.stringify does), so a value read back from the database gives the same text.
 * Throws CryptoError `crypto.notCanonical` for what JSON cannot carry: NaN, bigint, class instances, cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw refused("a value nested deeper than 64 levels");
  if (value === null || typeof value === "boolean" || typeof value === "string") {
    return JSON.stringify(value);
  }
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw refused(String(value));
    return JSON.stringify(value);
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw refused("an invalid date");
    return JSON.stringify(value.toISOString());
  }
  if (Array.isArray(value)) {
    return `[${Array.from(value, (item) => write(item ?? null, depth + 1)).join(",")}]`;
  }
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((key) => `${JSON.stringify(key)}:${write(value[key], depth + 1)}`);
    return `{${members.join(",")}}`;
  }
  throw refused(`a ${typeof value}`);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function refused(what: string): CryptoError {
  return new CryptoError("crypto.notCanonical", `Canonical JSON cannot carry ${what}.`);
}
