import { z } from "zod";
import { Category, Limit } from "./category.ts";
import { type Checked } from "./checkPlaybook.ts";
import { crossRules } from "./crossRules.ts";
import { Day, Threshold } from "./figure.ts";
import { type Issue, read, ruleIssue } from "./issue.ts";
import { CaseSettings, type Playbook } from "./playbook.ts";
import { Text } from "./text.ts";

/** What a district may change in a category it was given. `route` is replaced as a whole. */
export const CategoryChange = Category.omit({
  key: true,
  source: true,
  limit: true,
  asker: true,
})
  .extend({ limit: Limit.partial() })
  .partial();
export type CategoryChange = z.infer<typeof CategoryChange>;

/** What a category of the district's own must say; it is active and last unless told otherwise. */
export const CategoryAddition = Category.omit({ key: true }).extend({
  active: Category.shape.active.optional(),
  order: Category.shape.order.optional(),
  source: Text.optional(),
});
export type CategoryAddition = z.infer<typeof CategoryAddition>;

/** A threshold that is local or not certain, set to what the named local document says. */
export const ThresholdChange = z.strictObject({
  value: Threshold.shape.value,
  source: z.strictObject({ text: Text, effectiveFrom: Day }),
});
export type ThresholdChange = z.infer<typeof ThresholdChange>;

/** A local rule that the playbook does not have, with its document and date. */
export const ThresholdAddition = Threshold.omit({ key: true, certainty: true }).extend({
  source: ThresholdChange.shape.source,
});
export type ThresholdAddition = z.infer<typeof ThresholdAddition>;

/** What a district changed on screen, by key. A key the playbook lacks is an addition. */
export const SettingsOverrides = z.strictObject({
  categories: z.record(z.string(), z.union([CategoryAddition, CategoryChange])).optional(),
  terms: z.record(z.string(), Text).optional(),
  thresholds: z.record(z.string(), z.union([ThresholdAddition, ThresholdChange])).optional(),
  caseSettings: CaseSettings.partial().optional(),
});
export type SettingsOverrides = z.infer<typeof SettingsOverrides>;

// The rows of each kind are read by the schema their key calls for, so only the frame is read here.
const Rows = z.record(z.string(), z.unknown()).optional();
const Frame = z.strictObject({
  categories: Rows,
  terms: Rows,
  thresholds: Rows,
  caseSettings: z.unknown().optional(),
});

const ownSource = { zh: "本区自设", en: "Set by this district" };

function mergeCategories(base: Category[], changes: Record<string, unknown>, issues: Issue[]) {
  const merged = structuredClone(base);
  for (const [key, raw] of Object.entries(changes)) {
    const path = ["categories", key];
    const at = base.findIndex((category) => category.key === key);
    const before = base[at];
    if (before) {
      const { value, issues: found } = read(CategoryChange, raw, path);
      issues.push(...found);
      if (!value) continue;
      if ((value.zh === undefined) !== (value.en === undefined)) {
        issues.push(ruleIssue(path, "category.renameBoth"));
      }
      if (before.sensitive && value.sensitive === false) {
        issues.push(ruleIssue([...path, "sensitive"], "category.sensitivityLowered"));
      }
      merged[at] = { ...before, ...value, limit: { ...before.limit, ...value.limit } };
    } else {
      const named = read(Category.shape.key, key, path);
      const { value, issues: found } = read(CategoryAddition, raw, path);
      issues.push(...named.issues, ...found);
      const order = Math.min(999, Math.max(0, ...merged.map((category) => category.order)) + 1);
      if (value) merged.push({ active: true, order, source: ownSource, ...value, key });
    }
  }
  return merged;
}

function mergeThresholds(base: Threshold[], changes: Record<string, unknown>, issues: Issue[]) {
  const merged = structuredClone(base);
  for (const [key, raw] of Object.entries(changes)) {
    const path = ["thresholds", key];
    const at = base.findIndex((threshold) => threshold.key === key);
    const before = base[at];
    if (before) {
      const { value, issues: found } = read(ThresholdChange, raw, path);
      issues.push(...found);
      const fixed = before.source.kind === "official" && before.certainty === "S";
      if (fixed) issues.push(ruleIssue(path, "threshold.fixed"));
      if (!value || fixed) continue;
      const source = { kind: "local" as const, ...value.source };
      merged[at] = { ...before, value: value.value, source, certainty: "S" };
    } else {
      const named = read(Threshold.shape.key, key, path);
      const { value, issues: found } = read(ThresholdAddition, raw, path);
      issues.push(...named.issues, ...found);
      if (!value) continue;
      merged.push({ ...value, key, source: { kind: "local", ...value.source }, certainty: "S" });
    }
  }
  return merged;
}

function mergeTerms(base: Playbook["terms"], changes: Record<string, unknown>, issues: Issue[]) {
  const merged = structuredClone(base);
  for (const [key, raw] of Object.entries(changes)) {
    const term = merged.find((row) => row.key === key);
    const { value, issues: found } = read(Text, raw, ["terms", key]);
    issues.push(...found);
    if (!term) issues.push(ruleIssue(["terms", key], "term.unknown", { key }));
    else if (value) Object.assign(term, value);
  }
  return merged;
}

/** In overrides a row is found by its key, in a playbook by its place. */
function pathInOverrides(path: (string | number)[], merged: Playbook): (string | number)[] {
  const [section, place, ...rest] = path;
  if ((section !== "categories" && section !== "thresholds") || typeof place !== "number") {
    return path;
  }
  return [section, merged[section][place]?.key ?? place, ...rest];
}

/**
 * The playbook as this district set it. `overrides` is data from a screen or a file and is not
 * trusted; the playbook is not touched. Either the merged playbook, its categories in order, or
 * every error at once, with paths inside the overrides (`categories.parking.limit.acceptDays`).
 */
export function mergeSettings(playbook: Playbook, overrides: unknown): Checked {
  const frame = read(Frame, overrides);
  if (!frame.value) return { ok: false, issues: frame.issues };
  const { categories = {}, terms = {}, thresholds = {}, caseSettings = {} } = frame.value;
  const issues: Issue[] = [];
  const settings = read(CaseSettings.partial(), caseSettings, ["caseSettings"]);
  issues.push(...settings.issues);
  const merged: Playbook = {
    ...structuredClone(playbook),
    categories: mergeCategories(playbook.categories, categories, issues),
    terms: mergeTerms(playbook.terms, terms, issues),
    thresholds: mergeThresholds(playbook.thresholds, thresholds, issues),
    caseSettings: { ...structuredClone(playbook.caseSettings), ...settings.value },
  };
  for (const { path, reason, detail } of crossRules(merged)) {
    issues.push(ruleIssue(pathInOverrides(path, merged), reason, detail));
  }
  if (issues.length > 0) return { ok: false, issues };
  merged.categories.sort((a, b) => a.order - b.order);
  return { ok: true, playbook: merged };
}
