export type Locale = "zh" | "en";
export const locales: readonly Locale[] = ["zh", "en"];

/** A sentence, a sentence with gaps, a list of sentences, or a group of them. */
export type Entry =
  | string
  | ((...args: never[]) => string)
  | readonly string[]
  | { readonly [key: string]: Entry };

/** The shape that a translation of `Zh` must have: same keys, same gaps, any words. */
export type TextOf<Zh> = Zh extends string
  ? string
  : Zh extends (...args: infer Args) => string
    ? (...args: Args) => string
    : Zh extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof Zh]: TextOf<Zh[Key]> };

/** One catalog in both languages; Chinese is the source, and a key missing in English does not compile. */
export type Text<Zh> = Readonly<Record<Locale, TextOf<Zh>>>;

export function defineText<Zh extends { readonly [key: string]: Entry }>(
  zh: Zh,
  en: TextOf<Zh>,
): Text<Zh> {
  return { zh: zh as unknown as TextOf<Zh>, en };
}

/** The language for a browser that never chose one: Chinese unless it asks for English first. */
export function guessLocale(languages: readonly string[]): Locale {
  const known = languages.find((language) => /^(zh|en)\b/i.test(language));
  return known?.toLowerCase().startsWith("en") ? "en" : "zh";
}
