import type { Checked } from "./checked.ts";
import { plainCode } from "./plainCode.ts";

export type Phone = {
  /** `13812345678`, `025-84556789`, `025-84556789-801` or `4001234567`. */
  number: string;
  kind: "mobile" | "landline" | "service";
};

export type PhoneFault = "length" | "characters" | "prefix";

const DASHES = /[-\u2010-\u2015\u2212()]/g;
const MOBILE = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
const LANDLINE =
  /^(?:(?:\+?86|0086)0?|0)(?:(10|2\d)([2-9]\d{7})|([3-9]\d{2})([2-9]\d{6,7}))(?:转(\d{2,6}))?$/;
const SERVICE = /^[48]00\d{7}$/;

/** After a dash, `转` or `EXT`. Two digits at least, so that 7 + 1 is never taken for a number of 8. */
const EXTENSION = /(?:[-\u2010-\u2015\u2212转]|EXT\.?)(\d{2,6})$/;

function readLandline(plain: string): string | undefined {
  const whole = plain.replace(DASHES, "");
  const extended = plain.replace(EXTENSION, "转$1").replace(DASHES, "");
  const found = LANDLINE.exec(whole) ?? LANDLINE.exec(extended);
  if (!found) return undefined;
  const [, short, shortNumber, long, longNumber, extension] = found;
  const number = `0${short ?? long}-${shortNumber ?? longNumber}`;
  return extension ? `${number}-${extension}` : number;
}

/**
 * Reads a mainland telephone number. `+86`, `0086`, spaces, dashes, brackets and full-width digits
 * are accepted. With `kind: "any"` also landlines with their area code, and 400/800 numbers.
 */
export function checkPhone(
  text: string,
  { kind = "mobile" }: { kind?: "mobile" | "any" } = {},
): Checked<Phone, PhoneFault> {
  const plain = plainCode(text);
  if (plain === undefined) return { ok: false, reason: "length" };
  const digits = plain.replace(DASHES, "");

  const mobile = MOBILE.exec(digits)?.[1];
  if (mobile) return { ok: true, value: { number: mobile, kind: "mobile" } };
  if (kind === "any") {
    const landline = readLandline(plain);
    if (landline) return { ok: true, value: { number: landline, kind: "landline" } };
    if (SERVICE.test(digits)) return { ok: true, value: { number: digits, kind: "service" } };
  }

  if (!/^\+?\d*$/.test(digits)) return { ok: false, reason: "characters" };
  const national = digits.replace(/^(?:\+86|0086|86(?=\d{11}$))/, "");
  return { ok: false, reason: national.length === 11 ? "prefix" : "length" };
}

/** `138****5678`, `025-****6789`, `400****567`; anything else becomes `****`. */
export function maskPhone(text: string): string {
  const checked = checkPhone(text, { kind: "any" });
  if (!checked.ok) return "****";
  const { number, kind } = checked.value;
  if (kind === "mobile") return `${number.slice(0, 3)}****${number.slice(7)}`;
  if (kind === "service") return `${number.slice(0, 3)}****${number.slice(7)}`;
  const [area = "", local = ""] = number.split("-");
  return `${area}-****${local.slice(-4)}`;
}
