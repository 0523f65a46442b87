/** Finds an area of the district by what a list calls it: its code, its name, or its name without the kind. */
export type AreaFinder = (text: string) => string | null;

const kinds = /(?:街道办事处|街道|社区居委会|居委会|社区|村委会|村|镇|乡)$/;

/**
 * @param areas streets and communities of the district
 * @param within where the list's people are said to be: of two places with one name the one there is
 * meant; else neither is.
 */
export function areaFinder(
  areas: readonly { code: string; name: string }[],
  within: string,
): AreaFinder {
  const byName = new Map<string, string[]>();
  const add = (name: string, code: string) => {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  for (const { code, name } of areas) {
    add(name, code);
    const short = name.replace(kinds, "");
    if (short.length >= 2) add(short, code);
  }
  const codes = new Set(areas.map(({ code }) => code));
  const theOne = (candidates: readonly string[]): string | null => {
    const near = candidates.filter((code) => code.startsWith(within));
    if (near.length > 0) return near.length === 1 ? near[0]! : null;
    return candidates.length === 1 ? candidates[0]! : null;
  };
  const find = (text: string): string | null => {
    const plain = text.replace(/\s/g, "");
    if (/^\d{9,12}$/.test(plain)) {
      const code = plain.replace(/000$/, "");
      return codes.has(plain) ? plain : codes.has(code) ? code : null;
    }
    const whole = byName.get(plain) ?? byName.get(plain.replace(kinds, ""));
    if (whole !== undefined) return theOne(whole);
    // "临江区柳巷街道…": the finest place whose whole name stands in the text.
    const inside = areas.filter(({ name }) => plain.includes(name));
    const finest = Math.max(0, ...inside.map(({ code }) => code.length));
    return theOne(inside.filter(({ code }) => code.length === finest).map(({ code }) => code));
  };
  const found = new Map<string, string | null>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const code = find(text);
    if (found.size < 50_000) found.set(text, code);
    return code;
  };
}
