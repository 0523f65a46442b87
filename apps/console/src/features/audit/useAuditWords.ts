import { useText } from "@juxin/ui/web/useText.ts";
import { wordFor, words } from "@juxin/ui/words.ts";
import { actionText } from "./actionText.ts";
import type { AuditRow } from "./queries.ts";

const groupOf = (action: string): string => action.slice(0, action.indexOf("."));

/** The log in words; what this build does not know keeps its own name. */
export function useAuditWords() {
  const t = useText(actionText);
  const steps: Readonly<Record<string, string>> = useText(words).actionType;
  const known: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(steps).map(([step, word]) => [`case.${step}`, word])),
    ...t.actions,
  };
  return {
    action: (name: string): string => wordFor(known, name),
    kind: (name: string): string => wordFor(t.kinds, name),
    /** A name where the account has one, otherwise what kind of actor it was. */
    who({ accountName, actor }: Pick<AuditRow, "accountName" | "actor">): string {
      if (actor.startsWith("feed:")) return t.feed(accountName ?? "");
      if (accountName !== null) return accountName;
      const actors: Readonly<Record<string, string>> = t.actors;
      return actors[actor] ?? (actor.startsWith("system:") ? t.system(actor.slice(7)) : actor);
    },
    /** Every kind of action, by what it is done to, for a list to choose from. */
    choices: Object.entries(t.groups).map(([group, label]) => ({
      label,
      options: Object.entries(known)
        .filter(([name]) => groupOf(name) === group)
        .map(([value, word]) => ({ value, label: word })),
    })),
  };
}
