import { z } from "zod";

const han = /\p{Script=Han}/u;

/** A key of a row: camelCase, at most 48 characters, stable across versions. */
export const Key = z
  .string()
  .max(48)
  .refine((key) => /^[a-z][a-zA-Z0-9]*$/.test(key), { params: { reason: "key.notCamelCase" } });

const words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => text.isWellFormed(), { params: { reason: "text.malformed" } });

/** Chinese words, 1–200 characters, with at least one Chinese character. */
export const Zh = words.refine((text) => text === "" || han.test(text), {
  params: { reason: "text.noChinese" },
});

/** English words, 1–200 characters, without any Chinese character: never a copy of the Chinese. */
export const En = words.refine((text) => !han.test(text), {
  params: { reason: "text.chineseInEnglish" },
});

export const Text = z.strictObject({ zh: Zh, en: En });
export type Text = z.infer<typeof Text>;

/** A unit may be a bare sign in Chinese (%), a word in English (percent). */
export const UnitText = z.strictObject({ zh: words, en: En });
export type UnitText = z.infer<typeof UnitText>;

/** An organisation's, document's or place's row: a key with its name in both languages. */
export const named = { key: Key, zh: Zh, en: En };
