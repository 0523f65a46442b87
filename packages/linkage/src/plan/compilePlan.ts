import type { ComparisonSpec, LevelSpec, Spec } from "../spec/spec.ts";
import type { PartRef, Plan, PlanColumn, PlanComparison, PlanLevel } from "./plan.ts";

/** Looks up what the spec names. The spec is one that `parseSpec` let pass. */
export function compilePlan(spec: Spec): Plan {
  const columns: PlanColumn[] = Object.entries(spec.columns).map(
    ([name, { from = name, kind }]) => ({
      name,
      kind,
      from: typeof from === "string" ? [from, from] : from,
      parts: [""],
      code: 0,
      histogram: -1,
      edges: -1,
    }),
  );
  const refer = (text: string): PartRef => {
    const [name = "", part = ""] = text.split(".");
    const column = columns.findIndex((one) => one.name === name);
    const { parts } = columns[column]!;
    if (!parts.includes(part)) parts.push(part);
    return { column, part: parts.indexOf(part) };
  };
  const training = spec.training ?? chooseTraining(spec);
  const ruleNames = [...new Set([...spec.blocking, ...training].map((rule) => rule.join(" + ")))];
  const rules = ruleNames.map((name) => name.split(" + ").map(refer));
  let radix = 1;
  const comparisons = spec.comparisons.map((one): PlanComparison => {
    const comparison = { ...compileComparison(one, refer), radix };
    radix *= comparison.levels.length + 2;
    return comparison;
  });
  const threshold = spec.threshold ?? 0.5;
  return {
    columns,
    stride: layOut(columns, comparisons),
    comparisons,
    rules,
    ruleNames,
    training: training.map((rule) => ruleNames.indexOf(rule.join(" + "))),
    largestGroup: spec.largestGroup ?? 5000,
    threshold,
    clusterThreshold: spec.clusterThreshold ?? threshold,
    oneToOne: spec.oneToOne ?? false,
    seed: spec.seed ?? 1,
  };
}

function compileComparison(
  { column, levels, frequency = false }: ComparisonSpec,
  refer: (text: string) => PartRef,
): Omit<PlanComparison, "radix"> {
  const whole = refer(column);
  return {
    column: whole.column,
    name: column,
    frequency,
    levels: levels.map((level) => compileLevel(column, level, refer)),
  };
}

function compileLevel(
  column: string,
  level: LevelSpec,
  refer: (text: string) => PartRef,
): PlanLevel {
  const same = (part: string, name: string): PlanLevel => ({
    test: "same",
    part: refer(`${column}.${part}`).part,
    name,
  });
  if (level === "homophone") return same("sound", level);
  if (level === "reordered") return same("sorted", level);
  if (typeof level === "string") return { test: level, name: level };
  if ("edits" in level) return { test: "edits", most: level.edits, name: `edits ${level.edits}` };
  if ("same" in level) return same(level.same, `same ${level.same}`);
  if ("other" in level)
    return { test: "other", part: 0, other: refer(level.other), name: `other ${level.other}` };
  const [test, least] = Object.entries(level)[0] as ["jaroWinkler" | "dice", number];
  return { test, least, name: `${test} ${least}` };
}

/** Rules that together leave every comparison free at least once: m of a column cannot be learnt under its own rule. */
function chooseTraining(spec: Spec): string[][] {
  const chosen: string[][] = [];
  const trained = new Set<string>();
  for (const rule of spec.blocking) {
    const fixed = new Set(rule.map((part) => part.split(".")[0]!));
    const fresh = spec.comparisons.filter(
      ({ column }) => !fixed.has(column) && !trained.has(column),
    );
    if (chosen.length > 0 && fresh.length === 0) continue;
    chosen.push(rule);
    for (const { column } of fresh) trained.add(column);
    if (chosen.length >= 3) break;
  }
  return chosen;
}

/** Gives each column its words in a record. What is compared is kept beside the code, so that most pairs are told apart without a look elsewhere. */
function layOut(columns: PlanColumn[], comparisons: readonly PlanComparison[]): number {
  let words = 0;
  columns.forEach((column, place) => {
    const tests = new Set(
      comparisons.flatMap((one) =>
        one.column === place ? one.levels.map(({ test }) => test) : [],
      ),
    );
    column.code = words++;
    if (
      ["edits", "swapped", "jaroWinkler", "short"].some((test) =>
        tests.has(test as PlanLevel["test"]),
      )
    )
      column.histogram = words++;
    if (tests.has("masked")) column.edges = words++;
  });
  return words > 10 && words < 16 ? 16 : words;
}
