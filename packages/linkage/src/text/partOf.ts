import type { Kind } from "../spec/spec.ts";
import { englishSound } from "./englishSound.ts";
import { soundOf } from "./readings.ts";

const compound =
  /^(?:欧阳|上官|司马|诸葛|司徒|慕容|皇甫|尉迟|令狐|长孙|宇文|东方|夏侯|公孙|轩辕|端木|独孤|南宫|百里)/;
const han = /[\u3400-\u9fff]/;

/** The surname of a Chinese name, or the last word of another. */
export function surnameOf(name: string): string {
  if (han.test(name)) return (name.length > 2 && compound.exec(name)?.[0]) || name.slice(0, 1);
  return name.slice(name.lastIndexOf(" ") + 1);
}

const sized = /^(first|last)(\d+)$/;

/** Whether there is such a part: sound, surname, sorted, year, monthDay, ends, firstN, lastN. */
export const isPart = (part: string): boolean =>
  ["sound", "surname", "sorted", "year", "monthDay", "ends"].includes(part) || sized.test(part);

/**
 * A part of a value for blocking and for `{same}`; "" when the value has none, or it is masked there.
 * A whole masked value has no part "" (itself): two people share 138****5678.
 */
export function partOf(kind: Kind, value: string, part: string): string {
  if (value === "") return "";
  const found = cut(kind, value, part);
  return found.includes("*") ? "" : found;
}

function cut(kind: Kind, value: string, part: string): string {
  switch (part) {
    case "":
      return value;
    case "sound":
      return value.includes("*")
        ? ""
        : han.test(value)
          ? soundOf(value)
          : value.split(" ").map(englishSound).join(" ");
    case "surname":
      return surnameOf(value);
    case "sorted":
      return han.test(value)
        ? [...value].toSorted().join("")
        : value.split(" ").toSorted().join(" ");
    case "year":
      return value.length >= 4 ? value.slice(0, 4) : "";
    case "monthDay":
      return value.length === 8 ? value.slice(4) : "";
    case "ends": {
      const head = kind === "idNumber" ? 6 : 3;
      return value.length >= head + 4 ? value.slice(0, head) + value.slice(-4) : "";
    }
    default: {
      const [, side, size] = sized.exec(part)!;
      const n = Number(size);
      if (value.length < n) return "";
      return side === "first" ? value.slice(0, n) : value.slice(-n);
    }
  }
}
