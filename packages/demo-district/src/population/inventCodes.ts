import { checkCreditCode, citizenNumberCheckDigit } from "@juxin/standards";
import type { Random } from "../random.ts";

const letters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];

/** A credit code of the demo's county, right to its last character; `type` 91 for firms, 52 for civil organisations. */
export function inventCreditCode(random: Random, district: string, type: "91" | "52"): string {
  const organisation = `MA${Array.from({ length: 7 }, () => random.pick(letters)).join("")}`;
  const first17 = type + district + organisation;
  const last = letters.find((one) => {
    const checked = checkCreditCode(first17 + one);
    return checked.ok && checked.value.warnings.length === 0;
  });
  return first17 + (last ?? "0");
}

/** Prefixes that no county has: 99 is nobody's province. */
const prefixes = ["990104", "990102", "990203", "990311", "990725", "991024", "991529", "992701"];

/** Right in every check, and nobody's. `serial` below 500 keeps the numbers of one day apart. */
export function inventCitizenNumber(
  random: Random,
  birth: string,
  sex: "male" | "female",
  serial: number,
): string {
  const sequence = String(2 * (serial % 500) + (sex === "male" ? 1 : 0)).padStart(3, "0");
  const first17 = random.pick(prefixes) + birth.replaceAll("-", "") + sequence;
  return first17 + citizenNumberCheckDigit(first17);
}
