import { pinyin } from "pinyin-pro";

const known = new Map<string, readonly string[]>();
const heads = new Map<string, string>();

/** Syllables a character may be read as, the usual one first, without tones; the character itself when it has none. */
export function readingsOf(char: string): readonly string[] {
  let readings = known.get(char);
  if (readings === undefined) {
    readings = [...new Set(pinyin(char, { toneType: "none", type: "array", multiple: true }))];
    known.set(char, readings);
  }
  return readings;
}

/** How a character is read at the head of a name (单 shàn, 曾 zēng, 解 xiè). */
export function surnameReading(char: string): string {
  let reading = heads.get(char);
  if (reading === undefined) {
    reading = pinyin(char, { toneType: "none", type: "array", surname: "head" })[0] ?? char;
    heads.set(char, reading);
  }
  return reading;
}

/** Southern and hurried speech, and input methods set to be lenient, take these for each other. */
const merge = (syllable: string): string =>
  syllable.replace(/^([zcs])h/, "$1").replace(/([aei]n)g$/, "$1");

export const sameSound = (a: string, b: string): boolean => {
  if (a === b) return true;
  const others = readingsOf(b);
  return readingsOf(a).some((one) => others.includes(one));
};

const first = new Map<string, string>();
const later = new Map<string, string>();

/** How a character sounds in a name, what is often confused made one. */
export function syllable(char: string, isFirst: boolean): string {
  const known = isFirst ? first : later;
  let found = known.get(char);
  if (found === undefined) {
    found = merge(isFirst ? surnameReading(char) : (readingsOf(char)[0] ?? char));
    known.set(char, found);
  }
  return found;
}

/** The sound of a name: syllables with what is often confused made one (zh/z, ch/c, sh/s, -ng/-n). */
export function soundOf(name: string): string {
  let sound = "";
  let at = 0;
  for (const char of name) {
    sound += syllable(char, at === 0 && name.length > 1);
    at++;
  }
  return sound;
}
