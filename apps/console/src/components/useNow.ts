import { useSyncExternalStore } from "react";

let now = new Date();
const listeners = new Set<() => void>();
setInterval(() => {
  now = new Date();
  for (const tell of listeners) tell();
}, 30_000);

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The present, moving on every half minute, so that time left stays true on an open page. */
export const useNow = (): Date => useSyncExternalStore(listen, () => now);
