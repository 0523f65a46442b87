import type { Checked } from "./checked.ts";
import { plainCode } from "./plainCode.ts";

export type CreditCode = {
  /** 18 characters, upper case. */
  code: string;
  /** The county of the registration office, 6 digits when they are digits. */
  area: string;
  /** The 9 characters that were the organisation code before 2015. */
  organisation: string;
  /** What looks wrong and may still be right: real licences fail the check digit. */
  warnings: "checkDigit"[];
};

export type CreditCodeFault = "length" | "characters";

/** Digits and capitals without I, O, S, V and Z. */
const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function checkDigit(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * ALPHABET.indexOf(first17.charAt(at)),
    0,
  );
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015).
 * Refuses only a wrong length or a character outside the alphabet. A wrong check digit is a warning,
 * because codes on genuine business licences carry one.
 */
export function checkCreditCode(text: string): Checked<CreditCode, CreditCodeFault> {
  const code = plainCode(text);
  if (code?.length !== 18) return { ok: false, reason: "length" };
  if (![...code].every((char) => ALPHABET.includes(char))) {
    return { ok: false, reason: "characters" };
  }
  const warnings: CreditCode["warnings"] = checkDigit(code) === code[17] ? [] : ["checkDigit"];
  return {
    ok: true,
    value: { code, area: code.slice(2, 8), organisation: code.slice(8, 17), warnings },
  };
}
