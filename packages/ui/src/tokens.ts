/**
 * The one look of both apps: colours of two themes, sizes of two prints, and what they share.
 * `tokens.css` carries the same values as CSS variables; a test keeps the two equal.
 */

export type Theme = "light" | "dark";
export type Print = "normal" | "large";

/** Each colour that carries text is paired in `textPairs` with the grounds it is read on. */
export interface Colors {
  ground: string;
  surface: string;
  sunken: string;
  ink: string;
  inkSoft: string;
  line: string;
  lineStrong: string;
  accent: string;
  onAccent: string;
  accentSoft: string;
  amber: string;
  amberSoft: string;
  red: string;
  redSoft: string;
  green: string;
  greenSoft: string;
  focus: string;
}

/** Sizes in CSS pixels; `target` is the least side of anything that is tapped. */
export interface Sizes {
  caption: number;
  small: number;
  body: number;
  lead: number;
  title: number;
  display: number;
  target: number;
  lineHeight: number;
}

const light: Colors = {
  ground: "#faf8f4",
  surface: "#ffffff",
  sunken: "#f2eee6",
  ink: "#1f1c18",
  inkSoft: "#5a544b",
  line: "#e0d9cd",
  lineStrong: "#867e72",
  accent: "#c2321b",
  onAccent: "#ffffff",
  accentSoft: "#fbeae5",
  amber: "#7d5200",
  amberSoft: "#fcf0d6",
  red: "#9b1230",
  redSoft: "#fbe7ea",
  green: "#2a663c",
  greenSoft: "#e6f1e7",
  focus: "#1a5aa8",
};

const dark: Colors = {
  ground: "#171512",
  surface: "#221f1b",
  sunken: "#100e0c",
  ink: "#f3eee6",
  inkSoft: "#bcb4a8",
  line: "#3b362f",
  lineStrong: "#8f877a",
  accent: "#ff7d5f",
  onAccent: "#2a0d05",
  accentSoft: "#40221a",
  amber: "#f0b64e",
  amberSoft: "#372a12",
  red: "#ff8fa0",
  redSoft: "#3f1b23",
  green: "#8bd29e",
  greenSoft: "#1a3221",
  focus: "#8fbcf5",
};

const normal: Sizes = {
  caption: 13,
  small: 15,
  body: 17,
  lead: 20,
  title: 26,
  display: 32,
  target: 48,
  lineHeight: 1.5,
};

const large: Sizes = {
  caption: 18,
  small: 20,
  body: 23,
  lead: 26,
  title: 32,
  display: 38,
  target: 60,
  lineHeight: 1.55,
};

export const tokens = {
  colors: { light, dark } satisfies Record<Theme, Colors>,
  sizes: { normal, large } satisfies Record<Print, Sizes>,
  space: { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 },
  radius: { s: 6, m: 10, l: 16 },
  font: {
    text: '-apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif',
    /** For English: Chinese fonts draw its quotation marks as wide as a character. */
    latin:
      '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    code: 'ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", Consolas, monospace',
    numbers: "tabular-nums",
  },
} as const;

/** Text colour, and the grounds on which it must reach a contrast of 4.5 : 1. */
export const textPairs: readonly (readonly [keyof Colors, readonly (keyof Colors)[]])[] = [
  ["ink", ["ground", "surface", "sunken", "accentSoft", "amberSoft", "redSoft", "greenSoft"]],
  ["inkSoft", ["ground", "surface", "sunken", "accentSoft", "amberSoft", "redSoft", "greenSoft"]],
  ["accent", ["ground", "surface", "accentSoft"]],
  ["onAccent", ["accent"]],
  ["amber", ["ground", "surface", "amberSoft"]],
  ["red", ["ground", "surface", "redSoft"]],
  ["green", ["ground", "surface", "greenSoft"]],
  ["focus", ["ground", "surface"]],
];
