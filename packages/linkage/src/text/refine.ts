import type { Kind } from "../spec/spec.ts";
import { readDate } from "./readDate.ts";
import { shortenEmployer } from "./shortenEmployer.ts";

/** What people write when they have nothing to write. */
const nothing = new Set(
  "无 没有 暂无 不详 未知 未填 空 缺 null none nil n/a na nan unknown undefined missing - -- / \\ ? .".split(
    " ",
  ),
);

/**
 * The second reading of a value whose characters are folded: what the kind asks beyond single characters.
 * @returns the value to compare, or "" when it says nothing
 */
export function refine(kind: Kind, folded: string): string {
  if (kind === "clk") return folded.trim();
  const text = tidy(folded);
  if (text.length <= 9 && nothing.has(text)) return "";
  switch (kind) {
    case "phone":
      return readPhone(text);
    case "idNumber":
      return readNumber(text);
    case "date":
      return readDate(text);
    case "employer":
      return shortenEmployer(text);
    default:
      return text;
  }
}

/** Blanks between words stay one; those beside Chinese characters go. */
function tidy(text: string): string {
  if (!text.includes(" ")) return text;
  return text
    .trim()
    .replaceAll(/ +/g, " ")
    .replaceAll(/(?<=[\u3400-\u9fff*]) | (?=[\u3400-\u9fff*])/g, "");
}

const oneDigit = /^(.)\1*$/;

function readPhone(text: string): string {
  const digits = /^(?:00)?86(1[\d*]{10})$/.exec(text)?.[1] ?? text;
  return digits.length < 5 || oneDigit.test(digits) ? "" : digits;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Numbers of 15 digits become 18; those a spreadsheet rounded, or of one digit throughout, say nothing. */
function readNumber(text: string): string {
  if (/^\d(?:\d*)e\d+$/.test(text) || (text.length > 4 && oneDigit.test(text))) return "";
  if (!/^\d{6}\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}$/.test(text)) return text;
  const body = `${text.slice(0, 6)}19${text.slice(6)}`;
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return body + "10x98765432"[sum % 11]!;
}

const digits = (units: Uint16Array, length: number): boolean => {
  for (let i = 0; i < length; i++) if (units[i]! < 48 || units[i]! > 57) return false;
  return true;
};

/** Whether the second reading can change it: asked for every new value, so it is cheap. */
export function needsRefining(kind: Kind, units: Uint16Array, length: number): boolean {
  if (kind === "date") return length !== 8 || !digits(units, 8);
  if (kind === "name" && length > 2) {
    for (let i = 0; i < length; i++) if (units[i]! < 0x3400) return true;
    return false;
  }
  if (length <= 9) return true;
  if (kind === "idNumber") {
    const rounded = units[length - 3] === 101 || units[length - 2] === 101;
    return length === 15 || units[0] === units[length - 1] || rounded || !digits(units, 6);
  }
  if (kind === "phone") return length !== 11 || units[0] === units[10];
  return kind !== "code" && kind !== "email";
}
