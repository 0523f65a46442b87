import { tokens, type Colors, type Sizes, type Theme } from "./tokens.ts";

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const block = (selector: string, lines: string[]): string =>
  `${selector} {\n${lines.map((line) => `  ${line};`).join("\n")}\n}\n`;

const colorLines = (theme: Theme): string[] => [
  `color-scheme: ${theme}`,
  ...Object.entries<string>({ ...tokens.colors[theme] } satisfies Colors).map(
    ([name, value]) => `--${kebab(name)}: ${value}`,
  ),
];

const sizeLines = (sizes: Sizes): string[] =>
  Object.entries(sizes).map(([name, value]) =>
    name === "lineHeight" ? `--line-height: ${value}` : `--size-${name}: ${value / 16}rem`,
  );

const sharedLines = (): string[] => [
  ...Object.entries(tokens.space).map(([name, value]) => `--space-${name}: ${value / 16}rem`),
  ...Object.entries(tokens.radius).map(([name, value]) => `--radius-${name}: ${value}px`),
  `--font-text: ${tokens.font.text}`,
  `--font-code: ${tokens.font.code}`,
];

const indent = (text: string): string => text.replace(/^(?=.)/gm, "  ");

/** The style sheet `tokens.css`: light by default, dark by the device or by `data-theme`. */
export function tokensCss(): string {
  return [
    "/* Written from tokens.ts by tokensCss(); change the values there. */\n",
    block(":root", [...sharedLines(), ...sizeLines(tokens.sizes.normal)]),
    block(':root,\n[data-theme="light"]', colorLines("light")),
    `@media (prefers-color-scheme: dark) {\n${indent(block(":root:not([data-theme])", colorLines("dark")))}}\n`,
    block('[data-theme="dark"]', colorLines("dark")),
    block(":root:lang(en)", [`--font-text: ${tokens.font.latin}`]),
    block('[data-print="large"]', sizeLines(tokens.sizes.large)),
  ].join("\n");
}
