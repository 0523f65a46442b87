import { Converter } from "opencc-js/t2cn";

let made: ((text: string) => string) | undefined;

/** A traditional character's simplified form; any other as it is. Character by character, since names are no phrases. */
export function simplify(char: string): string {
  const convert = (made ??= Converter({ from: "t", to: "cn" }) as (text: string) => string);
  const simple = convert(char);
  return simple.length === char.length ? simple : char;
}
