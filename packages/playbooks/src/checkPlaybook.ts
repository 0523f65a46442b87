import { z } from "zod";
import { crossRules, type Draft } from "./crossRules.ts";
import { type Issue, read, ruleIssue } from "./issue.ts";
import { Playbook } from "./playbook.ts";

/** Either a whole playbook, or everything that is wrong with it. */
export type Checked = { ok: true; playbook: Playbook } | { ok: false; issues: Issue[] };

function readRows(schema: z.ZodArray, data: unknown, section: string) {
  if (!Array.isArray(data)) return read(schema, data, [section]);
  const rows = data.map((row, i) => read(schema.element as z.ZodType, row, [section, i]));
  return { value: rows.map((row) => row.value), issues: rows.flatMap((row) => row.issues) };
}

/**
 * Reads unknown data as a playbook. Rows are read one by one, so that one broken row hides
 * neither the next nor what the rules across rows find: all issues come at once.
 */
export function checkPlaybook(data: unknown): Checked {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    return { ok: false, issues: read(Playbook, data).issues };
  }
  const source = data as Record<string, unknown>;
  const draft: Record<string, unknown> = {};
  const issues: Issue[] = [];
  for (const [section, schema] of Object.entries(Playbook.shape)) {
    const value = Object.hasOwn(source, section) ? source[section] : undefined;
    const part =
      schema instanceof z.ZodArray
        ? readRows(schema, value, section)
        : read(schema, value, [section]);
    if (part.value !== undefined) draft[section] = part.value;
    issues.push(...part.issues);
  }
  for (const key of Object.keys(source).filter((name) => !Object.hasOwn(Playbook.shape, name))) {
    issues.push(...read(z.never(), source[key], [key]).issues);
  }
  for (const { path, reason, detail } of crossRules(draft as Draft)) {
    issues.push(ruleIssue(path, reason, detail));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, playbook: draft as Playbook };
}
