import type { CoverInstance } from "../instance/instance.ts";

/**
 * Reach by time slot: who is served when. Demand d in slot s becomes demand `s × demands + d` of the
 * instance returned, weighing `weights[d] × shares[s]`; a place reaches it when it is open in s.
 * Slots in which the same places are open count as one (`slots` tells which), so a week of hours
 * stays small. Longer hours are a further place with the same reach and more slots: `variants`.
 */
export interface HoursInstance extends CoverInstance {
  /** Of each slot given, the slot of the instance it went into. */
  slots: Uint32Array;
}

/** A place that could keep other hours: becomes place `places + index` of the instance, a candidate. */
export interface HoursVariant {
  place: number;
  /** By slot: 1 when open. */
  open: ArrayLike<number>;
}

/**
 * @param open by place, by slot: 1 when open
 * @param shares by slot: the part of the weight that counts there (sums to 1 for a share of people's time)
 */
export function byHours(
  instance: CoverInstance,
  open: readonly ArrayLike<number>[],
  shares: ArrayLike<number>,
  variants: readonly HoursVariant[] = [],
): HoursInstance {
  const { weights, covers } = instance;
  const places = covers.starts.length - 1;
  const rows = [...open, ...variants.map((one) => one.open)];
  const sources = [...Array.from({ length: places }, (_, n) => n), ...variants.map((v) => v.place)];
  const numbers = new Map<string, number>();
  const merged: { slot: number; share: number }[] = [];
  const slots = Uint32Array.from({ length: shares.length }, (_, slot) => {
    const key = rows.map((row) => (row[slot] ? "1" : "0")).join("");
    const known = numbers.get(key);
    if (known !== undefined) {
      merged[known]!.share += shares[slot]!;
      return known;
    }
    numbers.set(key, merged.length);
    merged.push({ slot, share: shares[slot]! });
    return merged.length - 1;
  });
  const spread = new Float64Array(weights.length * merged.length);
  for (const [number, { share }] of merged.entries())
    for (const [demand, weight] of weights.entries())
      spread[number * weights.length + demand] = weight * share;
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, hours] of rows.entries()) {
    const source = sources[row]!;
    const length = covers.starts[source + 1]! - covers.starts[source]!;
    const times = merged.filter(({ slot }) => hours[slot]).length;
    starts[row + 1] = starts[row]! + length * times;
  }
  const demands = new Uint32Array(starts[rows.length]!);
  for (const [row, hours] of rows.entries()) {
    const reached = covers.demands.subarray(
      covers.starts[sources[row]!]!,
      covers.starts[sources[row]! + 1]!,
    );
    let at = starts[row]!;
    for (const [number, { slot }] of merged.entries())
      if (hours[slot])
        for (const demand of reached) demands[at++] = number * weights.length + demand;
  }
  const stays = new Set(instance.existing);
  const candidates = instance.candidates ?? sources.slice(0, places).filter((n) => !stays.has(n));
  return {
    weights: spread,
    covers: { starts, demands },
    existing: instance.existing,
    candidates: [...candidates, ...variants.map((_, n) => places + n)],
    slots,
  };
}
