import type { Covers } from "./instance.ts";

interface Checked {
  weights: Float64Array;
  existing: readonly number[];
  candidates?: readonly number[];
}

/** @returns the candidates, once each, without those that exist already. @throws RangeError */
export function candidatesOf(instance: Checked, reach: Covers): Uint32Array {
  const places = reach.starts.length - 1;
  for (const place of [...instance.existing, ...(instance.candidates ?? [])])
    if (!Number.isInteger(place) || place < 0 || place >= places)
      throw new RangeError(`No place ${place}: there are ${places}, numbered from 0`);
  for (const [demand, weight] of instance.weights.entries())
    if (!Number.isFinite(weight) || weight < 0)
      throw new RangeError(`Demand ${demand} weighs ${weight}: a number from 0 is needed`);
  const stamp = new Int32Array(instance.weights.length).fill(-1);
  for (let place = 0; place < places; place++) {
    for (let at = reach.starts[place]!; at < reach.starts[place + 1]!; at++) {
      const demand = reach.demands[at]!;
      if (demand >= stamp.length)
        throw new RangeError(`Place ${place} reaches demand ${demand}, which is not there`);
      if (stamp[demand] === place)
        throw new RangeError(`Place ${place} reaches demand ${demand} twice`);
      stamp[demand] = place;
    }
  }
  const stays = new Set(instance.existing);
  const offered = instance.candidates ?? Array.from({ length: places }, (_, place) => place);
  return Uint32Array.from(new Set(offered.filter((place) => !stays.has(place)))).sort();
}

/** @throws RangeError unless it is a whole number from 0 */
export function checkOpen(open: number): number {
  if (!Number.isInteger(open) || open < 0)
    throw new RangeError(`${open} places cannot be opened: a whole number from 0 is needed`);
  return open;
}
