/**
 * Joins parts so that no two different lists give the same bytes: each part is preceded by its
 * length in bytes (32 bits, big endian). What is authenticated or indexed goes through here.
 */
export function frame(parts: readonly (string | Uint8Array)[]): Buffer {
  let total = 0;
  for (const part of parts)
    total += 4 + (typeof part === "string" ? Buffer.byteLength(part) : part.length);
  const framed = Buffer.allocUnsafe(total);
  let at = 0;
  for (const part of parts) {
    const from = at + 4;
    if (typeof part === "string") at = from + framed.write(part, from);
    else {
      framed.set(part, from);
      at = from + part.length;
    }
    framed.writeUInt32BE(at - from, from - 4);
  }
  return framed;
}
