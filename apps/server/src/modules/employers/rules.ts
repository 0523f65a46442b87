import { checkCreditCode, convert } from "@juxin/standards";
import { invalid } from "../../platform/errors.ts";
import { searchKeys } from "../areas/index.ts";
import type { Point } from "./schema.ts";

/** As it is stored. @throws AppError `creditCode.length` or `.characters` naming the field. */
export function normalCreditCode(text: string | null, field = "creditCode"): string | null {
  if (text === null || text.trim() === "") return null;
  const checked = checkCreditCode(text);
  if (!checked.ok) throw invalid(field, `creditCode.${checked.reason}`);
  return checked.value.code;
}

/** Codes on genuine licences fail the check digit: shown as a doubt, never refused. */
export function isDoubtful(creditCode: string | null): boolean {
  if (creditCode === null) return false;
  const checked = checkCreditCode(creditCode);
  return !checked.ok || checked.value.warnings.length > 0;
}

/** WGS-84 at about a metre. */
export function toStored(point: Point | null): { lng: number | null; lat: number | null } {
  if (point === null) return { lng: null, lat: null };
  const { lng, lat } = convert(point, point.datum, "WGS-84");
  const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
  return { lng: round(lng), lat: round(lat) };
}

export function keysFor(name: string, shortNames: readonly string[]): string {
  return [name, ...shortNames]
    .flatMap((one) => {
      const { pinyin, initials } = searchKeys(one);
      return [one.toLowerCase(), pinyin, initials];
    })
    .join(" ")
    .slice(0, 600);
}

/** The members of `after` that differ from `before`, in both; for the history. */
export function differences(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(before[key] ?? null) !== JSON.stringify(after[key] ?? null),
  );
  const pick = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((key) => [key, from[key] ?? null]));
  return { before: pick(before), after: pick(after) };
}
