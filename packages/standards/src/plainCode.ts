/** Nothing that people write as one number is longer; what is, is refused before it is read. */
const LONGEST = 64;

/** Spaces of every width, and the invisible direction marks that phones put around a copied number. */
const NOISE = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069]/g;

/** Full-width letters, digits and signs as their ASCII twins; the length stays the same. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/**
 * A typed or pasted code in plain form: half width, upper case, without spaces and invisible marks.
 * `undefined` when the text is longer than any code can be.
 */
export function plainCode(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  return toHalfWidth(text)
    .replace(NOISE, "")
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
