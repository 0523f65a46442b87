import { closeSync, openSync, readSync, statSync } from "node:fs";
import { LinkageError } from "../linkageError.ts";

/** A file this large would need more than the memory we declare. */
const largest = 3.9 * 2 ** 30;

/**
 * Room for files in memory that threads share, in one piece: what is laid out there later is as large as all
 * of them together. @throws LinkageError when one is too large
 */
export function makeRooms(paths: readonly string[]): Uint8Array[] {
  const sizes = paths.map((path) => {
    const { size } = statSync(path);
    if (size > largest)
      throw new LinkageError(`${path}：文件超过 3.9 GB is larger than 3.9 GB (${size} bytes)`);
    return size;
  });
  const whole = new SharedArrayBuffer(sizes.reduce((sum, size) => sum + size, 0));
  let from = 0;
  return sizes.map((size) => {
    const room = new Uint8Array(whole, from, size);
    from += size;
    return room;
  });
}

/** Reads a stretch of a file to where it belongs. @returns whether there is a quote in it */
export function readStretch(path: string, into: Uint8Array, from: number, to: number): boolean {
  const file = openSync(path, "r");
  try {
    for (let at = from; at < to;) {
      const got = readSync(file, into, at, to - at, at);
      if (got === 0) break;
      at += got;
    }
  } finally {
    closeSync(file);
  }
  return into.subarray(from, to).includes(34);
}

/** Bytes in UTF-8, UTF-16 or GB18030 as shared UTF-8. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if (a === 0xff && b === 0xfe) return transcode(bytes, "utf-16le");
  if (a === 0xfe && b === 0xff) return transcode(bytes, "utf-16be");
  return isUtf8(bytes.subarray(0, 2 ** 20)) ? bytes : transcode(bytes, "gb18030");
}

/** A cut in the middle of a character at the end is no fault. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function transcode(bytes: Uint8Array, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const step = 2 ** 22;
  for (let at = 0; at < bytes.length; at += step) {
    const part = Uint8Array.from(bytes.subarray(at, at + step));
    parts.push(encoder.encode(decoder.decode(part, { stream: at + step < bytes.length })));
  }
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(new SharedArrayBuffer(total));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
