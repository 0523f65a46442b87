import { readFileSync } from "node:fs";
import {
  dedupe,
  link as linkLists,
  LinkageError,
  parseSpec,
  type Spec,
  writeClusters,
  writePairs,
} from "@juxin/linkage";
import { say, UsageError, type Command, type Values } from "./command.ts";

export const link: Command = {
  help: `juxin link --left a.csv [--right b.csv] --spec spec.json|auto --out pairs.csv [--clusters clusters.csv]

对照两份名单，找出同一个人；只给一份名单时查重。--spec auto 自动识别列。
Finds who is the same person in two lists; with one list, its doubles. --spec auto recognises columns.

  --left, --right   CSV（UTF-8、GB18030、UTF-16；逗号、制表符、分号） a list, in these encodings and separators
  --spec            说明列、比较级别与分组规则的 JSON，或 auto  JSON with columns, levels and blocking rules, or auto
  --out             输出 left_id,right_id,probability,weight,explanation
  --clusters        输出 id,source,cluster：每条记录属于哪个人  which person each record belongs to
  --threshold       输出的最低概率（默认 0.5） least probability of a pair that is written (default 0.5)
  --lang            说明的语言 zh（默认）或 en  language of explanations
  --threads         线程数（默认为核数） threads (default: cores)
  --print-spec      输出实际使用的 spec，可改后再用  print the spec that was used, to be changed and used again
  --verbose         各阶段用时与训练结果  time of each stage, and what was learnt

例 Example:
  juxin link --left 平台.csv --right 街道.csv --spec auto --out pairs.csv --clusters persons.csv`,
  options: {
    left: { type: "string" },
    right: { type: "string" },
    spec: { type: "string" },
    out: { type: "string" },
    clusters: { type: "string" },
    threshold: { type: "string" },
    lang: { type: "string" },
    threads: { type: "string" },
    "print-spec": { type: "boolean" },
    verbose: { type: "boolean" },
  },
  async run(values) {
    const left = wanted(values, "left");
    const out = wanted(values, "out");
    const spec = readSpec(wanted(values, "spec"));
    const { right, lang = "zh" } = values;
    if (lang !== "zh" && lang !== "en") throw new UsageError("--lang: zh | en");
    const threads =
      values["threads"] === undefined ? {} : { threads: whole(values["threads"], "threads") };
    const onStage = (stage: string, ms: number): void => {
      if (values["verbose"] === true) say(`  ${stage.padEnd(10)} ${(ms / 1000).toFixed(2)} s`);
    };
    try {
      const options = { spec, onStage, ...threads, ...threshold(values) };
      const linkage =
        typeof right === "string"
          ? await linkLists({ path: left }, { path: right }, options)
          : await dedupe({ path: left }, options);
      const started = performance.now();
      writePairs(linkage, out, lang);
      if (typeof values["clusters"] === "string") writeClusters(linkage, values["clusters"]);
      onStage("write", performance.now() - started);
      if (values["print-spec"] === true) say(JSON.stringify(linkage.spec, null, 2));
      const [a, b] = linkage.rows;
      say(`${a + b} 条记录，${linkage.pairs.length} 对 records, pairs → ${out}`);
      const { blocking, training, compared } = linkage.diagnostics();
      for (const { rule, droppedGroups, droppedPairs } of blocking)
        if (droppedGroups > 0)
          say(
            `  ! ${rule}: ${droppedGroups} 组过大未比较 groups were too large and left out (${droppedPairs} 对 pairs)`,
          );
      if (values["verbose"] !== true) return;
      for (const { rule, pairs, matches } of training)
        say(
          `  ${rule}: ${pairs} 对，其中同一人约 pairs, of one person about ${Math.round(matches)}`,
        );
      say(`  比较的对数 compared ${compared}`);
    } catch (error) {
      throw error instanceof LinkageError ? new UsageError(error.message) : error;
    }
  },
};

function wanted(values: Values, name: string): string {
  const value = values[name];
  if (typeof value === "string" && value !== "") return value;
  throw new UsageError(`缺少 --${name} is missing\n\n${link.help}`);
}

function whole(value: unknown, name: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new UsageError(`--${name}: 1 … 64`);
}

function threshold(values: Values): { threshold?: number } {
  if (values["threshold"] === undefined) return {};
  const number = Number(values["threshold"]);
  if (number >= 0 && number <= 1) return { threshold: number };
  throw new UsageError("--threshold: 0 … 1");
}

function readSpec(path: string): Spec | "auto" {
  if (path === "auto") return "auto";
  const text = readFileSync(path, "utf8");
  try {
    return parseSpec(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new UsageError(`${path}：不是 JSON is no JSON: ${error.message}`);
    throw error instanceof LinkageError ? new UsageError(`${path}：${error.message}`) : error;
  }
}
