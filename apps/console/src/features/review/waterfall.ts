export interface Bar {
  key: string;
  words: string;
  weight: number;
  /** Where the bar begins and ends, as shares of the width from 0 to 1. */
  from: number;
  to: number;
}

interface Step {
  column: string;
  level: string;
  words: string;
  weight: number;
}

/**
 * Bars that go on where the last one ended, from the starting point to the sum.
 * @param steps the starting point first; weights to base 2
 * @returns the bars, and where zero (as likely as not) lies
 */
export function waterfall(steps: readonly Step[]): { bars: Bar[]; zero: number } {
  let at = 0;
  const spans = steps.map((step, n) => {
    const from = n === 0 ? 0 : at;
    at = n === 0 ? step.weight : at + step.weight;
    return { step, from, to: at };
  });
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...ends);
  const width = Math.max(0, ...ends) - least || 1;
  const place = (value: number): number => (value - least) / width;
  return {
    bars: spans.map(({ step, from, to }, n) => ({
      key: `${n}-${step.column}`,
      words: step.words,
      weight: step.weight,
      from: place(Math.min(from, to)),
      to: place(Math.max(from, to)),
    })),
    zero: place(0),
  };
}
