import { plainCode } from "./plainCode.ts";

/** Luhn's check (ISO/IEC 7812-1) over digits. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** Could the text be a bank card's number: 16 to 19 digits, a bank's first digit, Luhn's check? */
export function isBankCard(text: string): boolean {
  const digits = plainCode(text)?.replaceAll("-", "") ?? "";
  return /^[3-69]\d{15,18}$/.test(digits) && passesLuhn(digits);
}
