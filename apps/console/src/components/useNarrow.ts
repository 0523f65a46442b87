import { useSyncExternalStore } from "react";

const listen = (query: MediaQueryList) => (changed: () => void) => {
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
};

const narrow = window.matchMedia("(max-width: 860px)");
const listenNarrow = listen(narrow);

/** Whether the window is too narrow for a list and a panel side by side. */
export const useNarrow = (): boolean => useSyncExternalStore(listenNarrow, () => narrow.matches);
