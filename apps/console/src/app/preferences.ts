import { useSyncExternalStore } from "react";
import { guessLocale, type Locale } from "@juxin/ui/i18n.ts";
import type { Print, Theme } from "@juxin/ui/tokens.ts";
import type { Density } from "./theme.ts";

export type ThemeChoice = Theme | "system";

/** What one person chose on this machine; language and print are also kept in the account. */
export interface Preferences {
  locale: Locale;
  theme: ThemeChoice;
  print: Print;
  density: Density;
  hiddenColumns: string[];
}

const key = "juxin.preferences";
const darkDevice = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function load(): Preferences {
  const usual: Preferences = {
    locale: guessLocale(navigator.languages),
    theme: "system",
    print: "normal",
    density: "comfortable",
    hiddenColumns: ["line", "channel", "stars"],
  };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

let current = load();

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Private windows may refuse; the choice then lasts as long as the page.
  }
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  darkDevice.addEventListener("change", tell);
  return () => {
    listeners.delete(tell);
    darkDevice.removeEventListener("change", tell);
  };
}

export const usePreferences = (): Preferences => useSyncExternalStore(listen, () => current);

const themeNow = (): Theme =>
  current.theme === "system" ? (darkDevice.matches ? "dark" : "light") : current.theme;

export const useTheme = (): Theme => useSyncExternalStore(listen, themeNow);
