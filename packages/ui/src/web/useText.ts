import { createContext, useContext } from "react";
import type { Locale } from "../i18n.ts";

export const LocaleContext = createContext<Locale>("zh");

export const useLocale = (): Locale => useContext(LocaleContext);

/** The catalog in the reader's language: `const t = useText(homeText); t.title`. */
export function useText<Catalog>(text: Readonly<Record<Locale, Catalog>>): Catalog {
  return text[useContext(LocaleContext)];
}
