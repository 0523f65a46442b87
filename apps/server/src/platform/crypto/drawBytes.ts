import { randomFillSync } from "node:crypto";

const slabBytes = 4096;
let slab = Buffer.alloc(0);
let used = 0;

/**
 * Random bytes of the system's generator, for ids, keys and initialisation vectors. Drawn for hundreds
 * at once: a draw costs more than an id, and a list of a hundred thousand took seconds for it.
 * @param length at most 4096; what is handed out is nobody else's, now or later
 */
export function drawBytes(length: number): Buffer {
  if (used + length > slab.length) {
    slab = randomFillSync(Buffer.allocUnsafeSlow(slabBytes));
    used = 0;
  }
  used += length;
  return slab.subarray(used - length, used);
}
