/** Groups of consonants that sound alike, after letters that are not heard have gone. */
const rules: readonly [RegExp, string][] = [
  [/^(?:kn|gn|pn|wr)/, "n"],
  [/^x/, "s"],
  [/ph|gh(?=[^aeiou]|$)/g, "f"],
  [/sch|ck|q|c(?=[aoulrkt]|$)/g, "k"],
  [/tch|ch|sh|tio|sio/g, "x"],
  [/c(?=[eiy])|z/g, "s"],
  [/dg(?=[eiy])|g(?=[eiy])/g, "j"],
  [/th|d/g, "t"],
  [/[bv]/g, "f"],
  [/(?<=.)[aeiouyhw]/g, ""],
  [/(.)\1+/g, "$1"],
];

/** A key for how an English word sounds: names written differently by ear share it. Equal keys are a hint, no proof. */
export function englishSound(word: string): string {
  const letters = word.replaceAll(/[^a-z]/g, "");
  return rules.reduce((key, [pattern, by]) => key.replace(pattern, by), letters);
}
