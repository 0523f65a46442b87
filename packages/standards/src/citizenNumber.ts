import type { Checked } from "./checked.ts";
import { isDay } from "./day.ts";
import { plainCode } from "./plainCode.ts";

export type CitizenNumber = {
  /** 18 characters, an upper-case X where the check digit is ten. */
  number: string;
  /** The county where it was first given out. Outlives the county: never a place of residence. */
  area: string;
  /** `YYYY-MM-DD` */
  birth: string;
  sex: "male" | "female";
};

export type CitizenNumberFault = "length" | "characters" | "area" | "birth" | "checkDigit";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = "10X98765432";
const EARLIEST_BIRTH = "1850-01-01";

/** Provinces of GB/T 2260, residence permits 81–83, and 99: nobody's, so that demo data is nobody's. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|99)/;

/** The 18th character for the first 17 digits, by ISO 7064 MOD 11-2. */
export function citizenNumberCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Reads a citizen identification number (公民身份号码, GB 11643-1999) and refuses what cannot be one.
 * Full-width characters, spaces and a lower-case x are accepted; the retired 15-digit form is not.
 * @param today `YYYY-MM-DD`; nobody is born after it
 */
export function checkCitizenNumber(
  text: string,
  today: string,
): Checked<CitizenNumber, CitizenNumberFault> {
  const number = plainCode(text);
  if (number?.length !== 18) return { ok: false, reason: "length" };
  if (!/^\d{17}[\dX]$/.test(number)) return { ok: false, reason: "characters" };
  if (!PROVINCE.test(number)) return { ok: false, reason: "area" };

  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isDay(birth) || birth < EARLIEST_BIRTH || birth > today) {
    return { ok: false, reason: "birth" };
  }
  if (citizenNumberCheckDigit(number) !== number[17]) return { ok: false, reason: "checkDigit" };

  const sex = Number(number[16]) % 2 === 1 ? "male" : "female";
  return { ok: true, value: { number, area: number.slice(0, 6), birth, sex } };
}

/** `32**************2X`: the province and the last two characters; anything else becomes `****`. */
export function maskCitizenNumber(text: string): string {
  const number = plainCode(text);
  if (number === undefined || !/^\d{17}[\dX]$/.test(number)) return "****";
  return `${number.slice(0, 2)}${"*".repeat(14)}${number.slice(16)}`;
}
