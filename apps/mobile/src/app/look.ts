import { guessLocale, type Locale, type Print, type Theme } from "@juxin/ui";
import { useSyncExternalStore } from "react";

/** How this phone shows things; `null` follows the phone or the account. */
export interface Look {
  locale: Locale | null;
  print: Print | null;
  theme: Theme | null;
}

const storageKey = "juxin.look";
const readers = new Set<() => void>();

function recall(): Look {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? "{}") as Partial<Look>;
    return { locale: kept.locale ?? null, print: kept.print ?? null, theme: kept.theme ?? null };
  } catch {
    return { locale: null, print: null, theme: null };
  }
}

let look = recall();

export const localeOf = ({ locale }: Look): Locale => locale ?? guessLocale(navigator.languages);

/** Writes the choice on the page: the style sheet does the rest. */
export function applyLook(): void {
  const { documentElement: page } = document;
  const { theme, print } = look;
  page.lang = localeOf(look) === "zh" ? "zh-CN" : "en";
  if (theme === null) delete page.dataset["theme"];
  else page.dataset["theme"] = theme;
  if (print === "large") page.dataset["print"] = "large";
  else delete page.dataset["print"];
}

export function setLook(change: Partial<Look>): void {
  look = { ...look, ...change };
  try {
    localStorage.setItem(storageKey, JSON.stringify(look));
  } catch {
    // The choice then lasts as long as the page.
  }
  applyLook();
  for (const reader of readers) reader();
}

/** The account's choice, where this phone has none of its own. */
export function adoptLook(account: { locale: Locale; largePrint: boolean }): void {
  const print = account.largePrint ? "large" : "normal";
  if (look.locale === null || look.print === null)
    setLook({ locale: look.locale ?? account.locale, print: look.print ?? print });
}

export function useLook(): Look {
  return useSyncExternalStore(
    (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    () => look,
  );
}
