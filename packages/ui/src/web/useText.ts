import { createContext, useContext } from "react";
import type { Locale, Text, TextOf } from "../i18n.ts";

export const LocaleContext = createContext<Locale>("zh");

export const useLocale = (): Locale => useContext(LocaleContext);

/** The catalog in the reader's language: `const t = useText(homeText); t.title`. */
export function useText<Zh>(text: Text<Zh>): TextOf<Zh> {
  return text[useContext(LocaleContext)];
}
