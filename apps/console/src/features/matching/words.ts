import type { zh } from "./text.zh.ts";

type Words = typeof zh;

export const columnName = (t: Words, column: string): string =>
  t.columns[column as keyof Words["columns"]] ?? column;

export const levelName = (t: Words, level: string): string =>
  t.levels[(level.startsWith("jaroWinkler") ? "similar" : level) as keyof Words["levels"]] ?? level;

/** `name.sound + birth` as people say it. */
export const ruleName = (t: Words, rule: string): string =>
  rule
    .split(" + ")
    .map((ref) => {
      const [column = "", part] = ref.split(".");
      const name = columnName(t, column);
      if (part === undefined) return name;
      return `${name}（${t.parts[part as keyof Words["parts"]] ?? part}）`;
    })
    .join(" + ");
