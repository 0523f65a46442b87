import type { OwnIdentity } from "../../people/index.ts";
import { isMasked, type RowFacts } from "../lists/facts.ts";

type Said = Pick<RowFacts, "name" | "citizenNumber" | "phone" | "birth">;
type Who = Omit<OwnIdentity, "persons">;

/**
 * Whether a row speaks of somebody: "yes" by a whole number, or by the name with a birth or with what a
 * masked number shows; "no" when a whole citizen number or nothing at all agrees; else "maybe". Pure.
 */
export function isTheirs(said: Said, who: Who): "yes" | "no" | "maybe" {
  const { name, citizenNumber, phone, birth } = said;
  if (citizenNumber !== null && !isMasked(citizenNumber) && who.citizenNumbers.length > 0)
    return who.citizenNumbers.includes(citizenNumber) ? "yes" : "no";
  if (phone !== null && who.phones.includes(phone)) return "yes";
  const bySight = [
    ...(birth === null ? [] : [who.births.includes(birth)]),
    ...(citizenNumber === null ? [] : [who.citizenNumbers.some((n) => fits(citizenNumber, n))]),
    ...(phone === null ? [] : [who.phones.some((n) => fits(phone, n))]),
  ];
  const agrees = bySight.includes(true);
  if (name !== null && who.names.includes(name)) return agrees ? "yes" : "maybe";
  return agrees ? "maybe" : "no";
}

/** Of a row that was not taken, by its cells alone. */
export function cellsAreTheirs(cells: readonly string[], who: Who): boolean {
  const texts = cells.map((cell) => cell.normalize("NFKC").replaceAll(/\s/g, ""));
  const bare = texts.map((text) => text.replaceAll(/[-.·/年月日]/g, ""));
  const holds = (value: string) => bare.some((text) => text.includes(value));
  if ([...who.phones, ...who.citizenNumbers].some(holds)) return true;
  if (!texts.some((text) => who.names.includes(text))) return false;
  return (
    who.births.some((birth) => holds(birth.replaceAll("-", ""))) ||
    texts.some(
      (text) =>
        isMasked(text) &&
        [...who.phones, ...who.citizenNumbers].some((number) => fits(text, number)),
    )
  );
}

/** Whether a number shows itself through a mask. */
const fits = (seen: string, whole: string): boolean =>
  seen.length === whole.length &&
  /\d{3}/.test(seen) &&
  [...seen].every((char, at) => char === "*" || char === whole[at]);
