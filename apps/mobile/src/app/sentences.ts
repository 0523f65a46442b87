import { useLocale } from "@juxin/ui/web/useText.ts";
import { firstReasons, sayFrom, type Reasoned } from "@juxin/ui/firstReasons.ts";
import type { Locale } from "@juxin/ui";
import { useEffect, useSyncExternalStore } from "react";

interface Sentences {
  sayReason: (problem: Reasoned, locale: Locale) => string;
  sayIssue: (reason: string, locale: Locale) => string;
}

/** Until all are there: what is said of the network, and for anything else that it did not work. */
const first: Sentences = {
  sayReason: (problem, locale) => sayFrom(firstReasons[locale], problem, locale),
  sayIssue: (reason, locale) => sayFrom(firstReasons[locale], { reason }, locale),
};

let sentences = first;
const readers = new Set<() => void>();

/** Most visits need none of the sentences about what went wrong: they come when one does, or when idle. */
export async function loadSentences(): Promise<void> {
  if (sentences !== first) return;
  const [{ sayReason }, { sayIssue }] = await Promise.all([
    import("@juxin/ui/reasons.ts"),
    import("@juxin/ui/issues.ts"),
  ]);
  sentences = { sayReason, sayIssue };
  for (const reader of readers) reader();
}

function subscribe(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

/** Says what went wrong in the reader's language. */
export function useSentences() {
  const locale = useLocale();
  const { sayReason, sayIssue } = useSyncExternalStore(subscribe, () => sentences);
  useEffect(() => void loadSentences().catch(() => undefined), []);
  return {
    sayReason: (problem: Reasoned): string => sayReason(problem, locale),
    sayIssue: (reason: string): string => sayIssue(reason, locale),
  };
}
