import { useText } from "@juxin/ui/web/useText.ts";
import { wordFor, words } from "@juxin/ui/words.ts";
import { auditText } from "./text.ts";

/** What an action of the log is called; one that this build does not know keeps its own name. */
export function useActionName(): (action: string) => string {
  const t = useText(auditText);
  const steps: Readonly<Record<string, string>> = useText(words).actionType;
  return (action) => {
    const step = action.startsWith("case.") ? steps[action.slice(5)] : undefined;
    return step === undefined ? wordFor(t.actions, action) : t.onCase(step);
  };
}
