import { Readable } from "node:stream";
import { createInflateRaw } from "node:zlib";
import { limits } from "./limits.ts";
import { SpreadsheetError } from "./spreadsheetError.ts";

export interface ArchiveEntry {
  name: string;
  deflated: boolean;
  packed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;

const damaged = () => new SpreadsheetError("list.damaged");
const tooLarge = () => new SpreadsheetError("list.tooLarge");

/**
 * The entries by the central directory, without inflating anything.
 * @throws SpreadsheetError for an archive that is broken, sealed, or declares too much.
 */
export function readDirectory(bytes: Uint8Array): ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > limits.archiveEntries) throw tooLarge();
  const entries: ArchiveEntry[] = [];
  let declared = 0;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw damaged();
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedSize = view.getUint32(at + 20, true);
    declared += view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    if ((flags & 1) !== 0) throw new SpreadsheetError("list.locked");
    if (method !== 0 && method !== 8) throw damaged();
    if (declared > limits.inflatedBytes) throw tooLarge();
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) throw damaged();
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedSize > bytes.length) throw damaged();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.some((entry) => entry.name === name)) throw damaged();
    entries.push({
      name,
      deflated: method === 8,
      packed: bytes.subarray(start, start + packedSize),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= last; at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  throw damaged();
}

/** Inflates piece by piece and counts; `spent` is what earlier entries took. @throws SpreadsheetError past the limit. */
export async function* inflate(
  entry: ArchiveEntry,
  spent: { bytes: number },
): AsyncGenerator<Buffer> {
  const source = entry.deflated
    ? Readable.from([entry.packed]).pipe(createInflateRaw({ chunkSize: 256 * 1024 }))
    : Readable.from([entry.packed]);
  try {
    for await (const piece of source) {
      const chunk = piece as Buffer;
      spent.bytes += chunk.length;
      if (spent.bytes > limits.inflatedBytes) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    throw error instanceof SpreadsheetError ? error : new SpreadsheetError("list.damaged", error);
  } finally {
    source.destroy();
  }
}
