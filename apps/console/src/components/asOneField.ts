import { ProblemError } from "@juxin/api-client";

/** Where a list is typed into one field, a fault of any of its entries is a fault of that field. */
export async function asOneField<Answer>(
  field: string,
  send: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.issues !== undefined)
      error.problem.issues = error.problem.issues.map((issue) =>
        issue.path.startsWith(`${field}.`) ? { ...issue, path: field } : issue,
      );
    throw error;
  }
}
