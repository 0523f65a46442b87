import type { Theme } from "@juxin/ui";
import { useSyncExternalStore } from "react";
import { useLook } from "./look.ts";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** The theme in force, for what is not drawn by style sheets: the phone's, or the one chosen here. */
export function useTheme(): Theme {
  const { theme } = useLook();
  const phoneIsDark = useSyncExternalStore(
    (changed) => {
      dark.addEventListener("change", changed);
      return () => dark.removeEventListener("change", changed);
    },
    () => dark.matches,
  );
  return theme ?? (phoneIsDark ? "dark" : "light");
}
