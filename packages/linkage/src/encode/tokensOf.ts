import { readingsOf } from "../text/readings.ts";

const han = /[\u3400-\u9fff]/;

/**
 * What of a value goes into its filter. Of digits, each with its place, and neighbours without it, so that
 * one wrong or exchanged digit changes little. Of Chinese, each character and its syllable, so that a
 * homophone still shares a half. Of other words, pairs of letters, the ends marked.
 */
export function tokensOf(value: string, digits: boolean): string[] {
  if (digits)
    return [...value].flatMap((digit, i) => [`${i}${digit}`, `p${value.slice(i, i + 2)}`]);
  if (han.test(value))
    return [...value].flatMap((char) => [char, `s${readingsOf(char)[0] ?? char}`]);
  const marked = `_${value}_`;
  return Array.from({ length: marked.length - 1 }, (_, i) => marked.slice(i, i + 2));
}
