import { ProblemError } from "../api.ts";
import { useSentences } from "./sentences.ts";

/** What the server found wrong with one field of what was sent, as a sentence beside it. */
export function useIssues(error: unknown): (path: string) => string | null {
  const { sayIssue } = useSentences();
  const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : [];
  return (path) => {
    const found = issues.find((one) => one.path === path);
    return found === undefined ? null : sayIssue(found.reason);
  };
}
