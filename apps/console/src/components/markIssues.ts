import type { FormInstance } from "antd";
import { ProblemError } from "@juxin/api-client";
import type { Locale } from "@juxin/ui/i18n.ts";
import { sayIssue } from "@juxin/ui/issues.ts";

/** Says at each field what the server found wrong with it. */
export function markIssues<Values>(form: FormInstance<Values>, error: Error, locale: Locale): void {
  if (!(error instanceof ProblemError)) return;
  for (const { path, reason } of error.problem.issues ?? [])
    form.setFields([{ name: fieldOf(path) as never, errors: [sayIssue(reason, locale)] }]);
}

/** The name of a form's field for the path of an issue: `learnt.phone` is the phone within what was learnt. */
export const fieldOf = (path: string): (string | number)[] =>
  path.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
