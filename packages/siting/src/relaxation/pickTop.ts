/**
 * Moves the indices of the `count` greatest scores to the front of `order` (in no order among
 * themselves). Fast when `order` is nearly right already, as from one step of a descent to the next.
 */
export function pickTop(
  order: Uint32Array,
  length: number,
  count: number,
  scores: Float64Array,
): void {
  let low = 0;
  let high = length - 1;
  if (count <= 0 || count >= length) return;
  while (low < high) {
    const pivot = scores[order[(low + high) >>> 1]!]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (scores[order[left]!]! > pivot) left++;
      while (scores[order[right]!]! < pivot) right--;
      if (left <= right) {
        const swapped = order[left]!;
        order[left++] = order[right]!;
        order[right--] = swapped;
      }
    }
    if (count - 1 <= right) high = right;
    else if (count - 1 >= left) low = left;
    else return;
  }
}
