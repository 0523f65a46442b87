/** Answers in the very same words stand once, with how many gave them. */
export function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const said of words) counts.set(said, (counts.get(said) ?? 0) + 1);
  return counts;
}
