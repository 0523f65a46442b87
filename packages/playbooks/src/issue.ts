import { z } from "zod";
import type { Text } from "./text.ts";

export type IssueDetail = { key?: string; count?: number; max?: number };

/** One thing wrong. `path` is dotted (`categories.0.limit.acceptDays`); `reason` is stable. */
export type Issue = { path: string; reason: string; message: Text };

const zh = {
  "key.notCamelCase": () => "键名须以小写字母开头，只含字母和数字",
  "key.repeated": (d: IssueDetail) => `“${d.key}”重复`,
  "text.malformed": () => "文字含有损坏的字符",
  "text.noChinese": () => "中文名称须含汉字",
  "text.chineseInEnglish": () => "英文名称不能含汉字",
  "mechanism.unknown": () => "没有这个机制编号",
  "mechanism.notInPractice": (d: IssueDetail) => `机制 ${d.key} 不在本做法的机制清单里`,
  "department.unknown": (d: IssueDetail) => `部门“${d.key}”不在部门清单里`,
  "category.tooManyActive": (d: IssueDetail) => `启用的诉求类别有 ${d.count} 个，最多 ${d.max} 个`,
  "category.noneActive": () => "至少启用一个诉求类别",
  "category.renameBoth": () => "改名时中文和英文须一起改",
  "category.sensitivityLowered": () => "涉及健康或家庭的类别不能改为不敏感",
  "line.twice": (d: IssueDetail) => `条线“${d.key}”已有行业党委`,
  "line.withoutCommittee": (d: IssueDetail) => `条线“${d.key}”没有行业党委`,
  "items.none": () => "没有条目，也没有写明条目数",
  "items.tooMany": (d: IssueDetail) => `有 ${d.count} 条，多于写明的 ${d.max} 条`,
  "figure.computedWithoutNote": () => "推算的数字须说明怎么算的",
  "term.unknown": (d: IssueDetail) => `没有“${d.key}”这个用语`,
  "threshold.fixed": () => "这是公开规则写明的标准，不能在本区更改",
};

/** Stable names of what playbook rules may say; the sentences stand beside them. */
export type Reason = keyof typeof zh;

const en: Record<Reason, (d: IssueDetail) => string> = {
  "key.notCamelCase": () => "A key starts with a small letter and has only letters and digits",
  "key.repeated": (d) => `"${d.key}" is repeated`,
  "text.malformed": () => "The text has broken characters",
  "text.noChinese": () => "A Chinese name needs a Chinese character",
  "text.chineseInEnglish": () => "An English name may not have Chinese characters",
  "mechanism.unknown": () => "There is no such mechanism",
  "mechanism.notInPractice": (d) => `Mechanism ${d.key} is not among the practice's mechanisms`,
  "department.unknown": (d) => `Department "${d.key}" is not among the departments`,
  "category.tooManyActive": (d) => `${d.count} categories are active, at most ${d.max} may be`,
  "category.noneActive": () => "At least one category must be active",
  "category.renameBoth": () => "Rename a category in Chinese and English together",
  "category.sensitivityLowered": () => "A category on health or family stays sensitive",
  "line.twice": (d) => `Line "${d.key}" already has a committee`,
  "line.withoutCommittee": (d) => `Line "${d.key}" has no committee`,
  "items.none": () => "There are no items, and no number of items is declared",
  "items.tooMany": (d) => `${d.count} items, more than the declared ${d.max}`,
  "figure.computedWithoutNote": () => "A computed number must say how it was computed",
  "term.unknown": (d) => `There is no term "${d.key}"`,
  "threshold.fixed": () => "This standard is set by a public rule and cannot be changed here",
};

export type Path = readonly PropertyKey[];

export function ruleIssue(path: Path, reason: Reason, detail: IssueDetail = {}): Issue {
  const message = { zh: zh[reason](detail), en: en[reason](detail) };
  return { path: path.map(String).join("."), reason, message };
}

function isReason(reason: unknown): reason is Reason {
  return typeof reason === "string" && Object.hasOwn(zh, reason);
}

const locale = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** Reads `data` by `schema`; every issue gets its sentence in both languages. */
export function read<S extends z.ZodType>(
  schema: S,
  data: unknown,
  prefix: Path = [],
): { value: z.output<S> | undefined; issues: Issue[] } {
  const result = schema.safeParse(data, { error: locale.en });
  if (result.success) return { value: result.data, issues: [] };
  const chinese = schema.safeParse(data, { error: locale.zh }).error?.issues ?? [];
  const issues = result.error.issues.map((issue, i): Issue => {
    const path = [...prefix, ...issue.path];
    const params = issue.code === "custom" ? issue.params : undefined;
    if (isReason(params?.reason)) return ruleIssue(path, params.reason, params.detail);
    const reason = `shape.${issue.code.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())}`;
    const message = { zh: chinese[i]?.message ?? issue.message, en: issue.message };
    return { path: path.map(String).join("."), reason, message };
  });
  return { value: undefined, issues };
}
