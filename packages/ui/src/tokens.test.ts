import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { textPairs, tokens, type Theme } from "./tokens.ts";
import { tokensCss } from "./tokensCss.ts";

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each<Theme>(["light", "dark"])("%s theme", (theme) => {
  const colors = tokens.colors[theme];

  test.each(
    textPairs.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)),
  )("%s is readable on %s", (text, ground) => {
    expect(contrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test("the border of a field stands out from what is around it", () => {
    expect(contrast(colors.lineStrong, colors.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(colors.lineStrong, colors.ground)).toBeGreaterThanOrEqual(3);
  });
});

test("large print has targets of 60 px and larger text throughout", () => {
  const { normal, large } = tokens.sizes;
  expect(normal.target).toBeGreaterThanOrEqual(48);
  expect(large.target).toBeGreaterThanOrEqual(60);
  for (const name of Object.keys(normal) as (keyof typeof normal)[])
    expect(large[name]).toBeGreaterThan(normal[name]);
});

test("tokens.css says the same as tokens.ts, however it is laid out", () => {
  const written = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
  const plain = (css: string): string => css.replaceAll(/\s+/g, " ").trim();
  expect(plain(written)).toBe(plain(tokensCss()));
});
