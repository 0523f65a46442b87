/** Finds an area of the district by what a list calls it: its code, its name, or its name without the kind. */
export type AreaFinder = (text: string) => string | null;

const kinds = /(?:街道办事处|街道|社区居委会|居委会|社区|村委会|村|镇|乡)$/;

/** @param areas streets and communities of the district; a name that two places share finds neither. */
export function areaFinder(areas: readonly { code: string; name: string }[]): AreaFinder {
  const byName = new Map<string, string | null>();
  const add = (name: string, code: string) => {
    const known = byName.get(name);
    byName.set(name, known === undefined || known === code ? code : null);
  };
  for (const { code, name } of areas) add(name, code);
  for (const { code, name } of areas) {
    const short = name.replace(kinds, "");
    if (short.length >= 2 && !byName.has(short)) add(short, code);
  }
  const codes = new Set(areas.map(({ code }) => code));
  const found = new Map<string, string | null>();
  const find = (text: string): string | null => {
    const plain = text.replace(/\s/g, "");
    if (/^\d{9,12}$/.test(plain)) {
      const code = plain.replace(/000$/, "");
      return codes.has(plain) ? plain : codes.has(code) ? code : null;
    }
    const whole = byName.get(plain) ?? byName.get(plain.replace(kinds, ""));
    if (whole !== undefined && whole !== null) return whole;
    // "临江区柳巷街道…": the finest place whose whole name stands in the text.
    const inside = areas.filter(({ name }) => plain.includes(name));
    const finest = Math.max(0, ...inside.map(({ code }) => code.length));
    const best = inside.filter(({ code }) => code.length === finest);
    return best.length === 1 ? best[0]!.code : null;
  };
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const code = find(text);
    if (found.size < 50_000) found.set(text, code);
    return code;
  };
}
