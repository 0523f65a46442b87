import type { FormInstance } from "antd";
import { ProblemError } from "@juxin/api-client";
import type { Locale } from "@juxin/ui/i18n.ts";
import { sayIssue } from "@juxin/ui/issues.ts";

/** Says at each field what the server found wrong with it. */
export function markIssues<Values>(form: FormInstance<Values>, error: Error, locale: Locale): void {
  if (!(error instanceof ProblemError)) return;
  for (const { path, reason } of error.problem.issues ?? [])
    form.setFields([{ name: path as never, errors: [sayIssue(reason, locale)] }]);
}
