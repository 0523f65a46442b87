/**
 * The only source of chance in the demo: sfc32 (Chris Doty-Humphrey, PractRand), seeded by hashing
 * a text. The same seed gives the same district on every machine; nothing here reads a clock.
 */
export type Random = {
  /** A float in [0, 1). */
  float(): number;
  /** An integer in [min, max], both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  /** One element; throws a RangeError on an empty list. */
  pick<T>(list: readonly T[]): T;
  /** One value, as often as its weight says. Weights are non-negative and not all zero. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  normal(mean: number, deviation: number): number;
  /** Log-normal: half of the values are below `median`; `spread` is the deviation of the logarithm. */
  logNormal(median: number, spread: number): number;
  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[];
  /** An independent stream: drawing more from one never shifts another. */
  fork(label: string): Random;
};

/** Four 32-bit words out of a text, after cyrb128 (public domain). */
function hash(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 597399067);
    b = c ^ Math.imul(b ^ k, 2869860233);
    c = d ^ Math.imul(c ^ k, 951274213);
    d = a ^ Math.imul(d ^ k, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}

function sfc32(seed: string): () => number {
  let [a, b, c, d] = hash(seed);
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

export function createRandom(seed: string | number): Random {
  const float = sfc32(String(seed));
  const int = (min: number, max: number) => min + Math.floor(float() * (max - min + 1));
  const normal = (mean: number, deviation: number) =>
    mean + deviation * Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float());

  return {
    float,
    int,
    normal,
    chance: (probability) => float() < probability,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) throw new RangeError("pick needs at least one element");
      return list[int(0, list.length - 1)] as T;
    },
    weighted<T>(choices: readonly (readonly [T, number])[]): T {
      const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
      if (!(total > 0)) throw new RangeError("weighted needs a positive total weight");
      let left = float() * total;
      for (const [value, weight] of choices) {
        left -= weight;
        if (left < 0) return value;
      }
      return choices.findLast(([, weight]) => weight > 0)![0];
    },
    logNormal: (median, spread) => median * Math.exp(normal(0, spread)),
    shuffle<T>(list: readonly T[]): T[] {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(0, i);
        [copy[i], copy[j]] = [copy[j] as T, copy[i] as T];
      }
      return copy;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}
