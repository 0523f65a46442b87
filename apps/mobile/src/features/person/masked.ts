const head = 3;
const tail = 4;

/** A number as it may stand on a screen others look over: the middle covered, its length kept. */
export function masked(value: string): string {
  const covered = value.length - head - tail;
  return covered <= 0
    ? "*".repeat(value.length)
    : value.slice(0, head) + "*".repeat(covered) + value.slice(-tail);
}
