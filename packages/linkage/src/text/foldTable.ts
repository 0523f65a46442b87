import type { Kind } from "../spec/spec.ts";
import { simplify } from "./simplify.ts";

/** What a UTF-16 unit becomes: another unit, or 0 when it is dropped. Filled as units are met: most lists use a few thousand. */
export interface Fold {
  /** `UNKNOWN` where `learn` must be asked. */
  table: Uint16Array;
  learn(unit: number): number;
}
export const UNKNOWN = 0xffff;
const STAR = 42;
const SPACE = 32;

const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff);

/** Signs people write for a hidden character. */
const masks = new Set([..."*＊×✱●•■□※#"].map((char) => char.charCodeAt(0)));
const keepsSpaces: ReadonlySet<Kind> = new Set(["name", "text", "employer"]);
const masked: ReadonlySet<Kind> = new Set(["name", "idNumber", "phone"]);

export function createFold(kind: Kind): Fold {
  const table = new Uint16Array(65_536).fill(UNKNOWN);
  return { table, learn: (unit) => (table[unit] = foldUnit(kind, unit)) };
}

function foldUnit(kind: Kind, unit: number): number {
  if (kind === "clk") return unit;
  if (masked.has(kind) && masks.has(unit)) return STAR;
  if (unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff)
    return keepsSpaces.has(kind) ? SPACE : 0;
  if (isHan(unit)) return kind === "phone" ? 0 : simplify(String.fromCharCode(unit)).charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const plain = String.fromCharCode(unit).normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  if (plain.length !== 1) return plain.length === 0 ? 0 : unit;
  const folded = plain.charCodeAt(0);
  switch (kind) {
    case "phone":
      return folded >= 48 && folded <= 57 ? folded : folded === 120 || folded === 42 ? STAR : 0;
    case "idNumber":
    case "code":
      return /[\p{L}\p{N}]/u.test(plain) || folded === STAR ? folded : 0;
    case "email":
    case "date":
      return folded;
    default:
      if (/[\p{L}\p{N}]/u.test(plain)) return folded;
      if (kind === "name") return /[-.,/]/.test(plain) ? SPACE : folded === STAR ? STAR : 0;
      return /['’`]/.test(plain) ? 0 : SPACE;
  }
}
