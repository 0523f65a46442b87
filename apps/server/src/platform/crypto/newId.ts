import { drawBytes } from "./drawBytes.ts";

const counterLimit = 0x1000;

/**
 * UUIDv7 (RFC 9562, method 1) source: 48-bit milliseconds, 12-bit counter, 62 random bits. Ids of
 * one source only grow, also when the clock steps back; a full counter borrows the next millisecond.
 */
export function idSource(now: () => number): () => string {
  let millis = 0;
  let counter = 0;
  return () => {
    const time = now();
    const random = drawBytes(10);
    if (time > millis) {
      millis = time;
      counter = random.readUInt16BE(8) & 0x3ff; // starts low, so that it seldom overflows
    } else if (++counter === counterLimit) {
      millis += 1;
      counter = 0;
    }
    const stamp = millis.toString(16).padStart(12, "0");
    random[0] = (random[0]! & 0x3f) | 0x80;
    const tail = random.toString("hex", 0, 8);
    const sequence = (0x7000 | counter).toString(16);
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-${sequence}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}

/** A new id for a row. Sorted by time; not a secret. */
export const newId: () => string = idSource(Date.now);

/** Lower-case UUID of any version, the only form we write and accept. */
export function isUuid(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value)
  );
}
