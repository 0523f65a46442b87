import type { Checked } from "./checked.ts";
import { plainCode } from "./plainCode.ts";

/** 省 2 digits · 地 4 · 县 6 (GB/T 2260) · 乡级 9 · 村级 12 (statistical division code). */
export type AreaLevel = "province" | "city" | "county" | "street" | "community";

/** What the third block says a street-level area is: 街道, 镇, 乡, 政企合一. */
export type StreetKind = "subdistrict" | "town" | "township" | "jointZone" | "other";

export type AreaCodeFault = "length" | "characters";

const LENGTHS = { province: 2, city: 4, county: 6, street: 9, community: 12 } as const;

export const AREA_LEVELS = Object.keys(LENGTHS) as readonly AreaLevel[];

/** The level that a code has by its length; `undefined` for what is not an area code. */
export function levelOf(code: string): AreaLevel | undefined {
  if (code.length > 12 || !/^\d+$/.test(code)) return undefined;
  return AREA_LEVELS.find((level) => LENGTHS[level] === code.length);
}

/**
 * Reads an area code as it is stored: 2, 4, 6, 9 or 12 digits without padding. The 12-digit padded
 * form (`320104000000`) becomes `320104`. Six digits stay a county: 441900 is Dongguan as a county.
 */
export function parseAreaCode(
  text: string,
): Checked<{ code: string; level: AreaLevel }, AreaCodeFault> {
  const plain = plainCode(text);
  if (plain === undefined) return { ok: false, reason: "length" };
  if (!/^\d*$/.test(plain)) return { ok: false, reason: "characters" };
  const code = trimPadding(plain);
  const level = levelOf(code);
  return level ? { ok: true, value: { code, level } } : { ok: false, reason: "length" };
}

/** `320104002000` → `320104002`; shorter codes come back as they are. */
function trimPadding(code: string): string {
  if (code.length !== 12) return code;
  const length = AREA_LEVELS.map((level) => LENGTHS[level]).find((at) =>
    /^0+$/.test(code.slice(at)),
  );
  return code.slice(0, length);
}

/** The statistical 12-digit form, `320104` → `320104000000`, as other systems exchange it. */
export function padTo12(code: string): string {
  if (!levelOf(code)) throw new RangeError("not an area code");
  return code.padEnd(12, "0");
}

/** The area one level up; `undefined` for a province. Throws a RangeError for what is not a code. */
export function parentOf(code: string): string | undefined {
  return ancestorsOf(code).at(-1);
}

/** All areas above, from the province down, without the area itself. */
export function ancestorsOf(code: string): string[] {
  if (!levelOf(code)) throw new RangeError("not an area code");
  return AREA_LEVELS.map((level) => LENGTHS[level])
    .filter((length) => length < code.length)
    .map((length) => code.slice(0, length));
}

/** Does the code lie in the area of the prefix, or is it that area? Both without padding. */
export function contains(prefix: string, code: string): boolean {
  return levelOf(prefix) !== undefined && levelOf(code) !== undefined && code.startsWith(prefix);
}

/** By the third block: 001–099 街道, 100–199 镇, 200–399 乡, 400–599 政企合一. For 9 or 12 digits. */
export function streetKind(code: string): StreetKind {
  const level = levelOf(code);
  if (level !== "street" && level !== "community") throw new RangeError("not a street's code");
  const block = Number(code.slice(6, 9));
  if (block >= 1 && block <= 99) return "subdistrict";
  if (block >= 100 && block <= 199) return "town";
  if (block >= 200 && block <= 399) return "township";
  if (block >= 400 && block <= 599) return "jointZone";
  return "other";
}

/**
 * Does the area exist only in statistics? The stand-ins 市辖区, 县 and 省直辖县级行政区划 above
 * counties, the zones with county codes 71–79, and street codes 400–599 that are no 街道, 镇 or 乡.
 */
export function isPseudoArea({ code, name }: { code: string; name: string }): boolean {
  switch (levelOf(code)) {
    case "city":
      return name === "市辖区" || name === "县" || name.endsWith("直辖县级行政区划");
    case "county":
      return name === "市辖区" || /^\d{4}7[1-9]$/.test(code);
    case "street":
      return streetKind(code) === "jointZone" && !/(?:街道|镇|乡|苏木)$/.test(name);
    default:
      return false;
  }
}
