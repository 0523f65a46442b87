import { useCallback, useState } from "react";

const prefix = "juxin.draft.";

function read<T>(key: string): T | null {
  try {
    const kept = sessionStorage.getItem(prefix + key);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage costs the draft, never the work in hand.
  }
}

/** When somebody leaves this desk; a session that merely ran out keeps its drafts. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
};

/** The sentences of a kept draft, to be shown where its form cannot be any more. */
export function keptWords(key: string): string {
  const draft = read<Record<string, unknown>>(key) ?? {};
  return [draft["text"], draft["reason"]].filter((said) => typeof said === "string").join("\n");
}

/** What was typed in a form, kept in this tab until it is sent or cleared. */
export function useDraft<T extends object>(key: string) {
  const [kept] = useState(() => read<Partial<T>>(key));
  const keep = useCallback((value: Partial<T>) => write(key, value), [key]);
  const clear = useCallback(() => write(key, null), [key]);
  return { kept, keep, clear };
}
