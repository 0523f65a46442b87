import { LinkageError } from "../linkageError.ts";
import { isPart } from "../text/partOf.ts";
import { KINDS, type Spec } from "./spec.ts";

const plainLevels = ["exact", "masked", "homophone", "lookAlike", "reordered", "swapped", "short"];
const top = [
  "id",
  "columns",
  "comparisons",
  "blocking",
  "training",
  "largestGroup",
  "threshold",
  "clusterThreshold",
  "oneToOne",
  "seed",
];
/** Patterns are 32-bit numbers. */
const mostPatterns = 2 ** 32;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Checks a spec read from JSON. @throws LinkageError with every fault, each with where it stands */
export function parseSpec(value: unknown): Spec {
  const faults: string[] = [];
  const fault = (where: string, what: string): void => void faults.push(`${where}: ${what}`);
  if (!isObject(value)) throw new LinkageError("spec：应为一个 JSON 对象 must be a JSON object");
  for (const key of Object.keys(value))
    if (!top.includes(key)) fault(key, "没有这一项 is not known");
  const columns = isObject(value["columns"]) ? value["columns"] : {};
  if (Object.keys(columns).length === 0) fault("columns", "至少一列 needs at least one column");
  for (const [name, column] of Object.entries(columns)) {
    if (/[.+]/.test(name) || name === "")
      fault(`columns.${name}`, "列名不能含 . 或 + a name has no . or +");
    if (!isObject(column) || !(KINDS as readonly unknown[]).includes(column["kind"]))
      fault(`columns.${name}.kind`, `应为 must be one of ${KINDS.join(", ")}`);
    else if (!isHeader(column["from"]))
      fault(`columns.${name}.from`, "应为表头，或左右两个表头 a header, or two");
  }
  checkComparisons(value["comparisons"], columns, fault);
  checkRules("blocking", value["blocking"], columns, fault);
  if (value["training"] !== undefined) checkRules("training", value["training"], columns, fault);
  if (!isHeader(value["id"])) fault("id", "应为表头，或左右两个表头 a header, or two");
  for (const key of ["threshold", "clusterThreshold"])
    if (value[key] !== undefined && !isShare(value[key]))
      fault(key, "应在 0 与 1 之间 between 0 and 1");
  for (const key of ["largestGroup", "seed"])
    if (value[key] !== undefined && !Number.isInteger(value[key]))
      fault(key, "应为整数 a whole number");
  if (value["oneToOne"] !== undefined && typeof value["oneToOne"] !== "boolean")
    fault("oneToOne", "true / false");
  if (faults.length > 0) throw new LinkageError(`spec：\n  ${faults.join("\n  ")}`);
  return value as unknown as Spec;
}

const isHeader = (value: unknown): boolean =>
  value === undefined ||
  typeof value === "string" ||
  (Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === "string"));
const isShare = (value: unknown): value is number =>
  typeof value === "number" && value >= 0 && value <= 1;

type Fault = (where: string, what: string) => void;

function checkComparisons(value: unknown, columns: Json, fault: Fault): void {
  if (!Array.isArray(value) || value.length === 0)
    return fault("comparisons", "至少一项 needs at least one");
  let patterns = 1;
  value.forEach((one: unknown, i) => {
    const where = `comparisons[${i}]`;
    if (!isObject(one) || typeof one["column"] !== "string" || !(one["column"] in columns))
      return fault(`${where}.column`, `没有这一列 is none of ${Object.keys(columns).join(", ")}`);
    const { levels } = one;
    if (!Array.isArray(levels) || levels.length === 0)
      return fault(`${where}.levels`, "至少一级 needs at least one");
    levels.forEach((level: unknown, k) => {
      if (!isLevel(level, columns))
        fault(`${where}.levels[${k}]`, `不认识 is not known: ${JSON.stringify(level)}`);
    });
    patterns *= levels.length + 2;
  });
  if (patterns > mostPatterns)
    fault(
      "comparisons",
      `级别组合过多，请减少列或级别 too many combinations of levels (${patterns}, at most ${mostPatterns}): leave out columns or levels`,
    );
}

function isLevel(level: unknown, columns: Json): boolean {
  if (typeof level === "string") return plainLevels.includes(level);
  if (!isObject(level) || Object.keys(level).length !== 1) return false;
  const [[test, value]] = Object.entries(level) as [[string, unknown]];
  switch (test) {
    case "edits":
      return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 8;
    case "jaroWinkler":
    case "dice":
      return isShare(value);
    case "same":
      return typeof value === "string" && isPart(value);
    case "other":
      return typeof value === "string" && value in columns;
    default:
      return false;
  }
}

function checkRules(name: string, value: unknown, columns: Json, fault: Fault): void {
  if (!Array.isArray(value) || value.length === 0)
    return fault(name, "至少一条规则 needs at least one rule");
  value.forEach((rule: unknown, i) => {
    if (!Array.isArray(rule) || rule.length === 0)
      return fault(`${name}[${i}]`, "应为列的数组 a list of columns");
    rule.forEach((ref: unknown, k) => {
      const [column = "", part = "", ...rest] = String(ref).split(".");
      if (!(column in columns) || rest.length > 0 || (part !== "" && !isPart(part)))
        fault(`${name}[${i}][${k}]`, `没有这一列或这一部分 no such column or part: ${String(ref)}`);
    });
  });
}
