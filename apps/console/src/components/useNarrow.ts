import { useSyncExternalStore } from "react";
import type { Print } from "@juxin/ui/tokens.ts";
import { usePreferences } from "../app/preferences.ts";

function watch(width: number) {
  const query = window.matchMedia(`(max-width: ${width}px)`);
  const listen = (changed: () => void) => {
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  };
  return { listen, matches: () => query.matches };
}

/** Larger letters need a wider window for as many of them. */
const narrow: Record<Print, ReturnType<typeof watch>> = { normal: watch(860), large: watch(1100) };

/** Whether the window is too narrow for a list and a panel side by side. */
export function useNarrow(): boolean {
  const { print } = usePreferences();
  return useSyncExternalStore(narrow[print].listen, narrow[print].matches);
}
