import { NetworkError } from "../networkError.ts";
import { Wire } from "./wire.ts";

/** One block of the file, still packed. */
export interface Blob {
  type: string;
  /** Number of the block in the file, from 1, and where it starts, in bytes. */
  number: number;
  offset: number;
  data: Uint8Array;
  packed: "zlib" | "raw";
  rawSize: number;
}

// The limits of the format's definition.
const largestHeader = 64 * 1024;
const largestBlob = 32 * 1024 * 1024;

/**
 * Walks the blocks of an `.osm.pbf` (https://wiki.openstreetmap.org/wiki/PBF_Format).
 * @throws NetworkError network.truncated or network.damaged, with block and byte.
 */
export function* readBlobs(file: Uint8Array): Generator<Blob> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let offset = 0;
  for (let number = 1; offset < file.length; number += 1) {
    const start = offset;
    if (offset + 4 > file.length) throw truncated(number, start, file.length);
    const headerSize = view.getUint32(offset);
    if (headerSize === 0 || headerSize > largestHeader)
      throw number === 1 ? notPbf() : broken(number, start, `头部长度 ${headerSize} header length`);
    offset += 4;
    if (offset + headerSize > file.length) throw truncated(number, start, file.length);
    const { type, size } = within(number, start, () =>
      readHeader(new Wire(file, offset, offset + headerSize)),
    );
    if (number === 1 && type !== "OSMHeader") throw notPbf();
    offset += headerSize;
    if (size > largestBlob) throw broken(number, start, `数据长度 ${size} data length`);
    if (offset + size > file.length) throw truncated(number, start, file.length);
    const end = offset + size;
    const body = within(number, start, () => readBody(new Wire(file, offset, end)));
    yield { type, number, offset: start, ...body };
    offset = end;
  }
}

function readHeader(wire: Wire): { type: string; size: number } {
  let type = "";
  let size = -1;
  while (wire.at < wire.end) {
    const tag = wire.varint();
    if (tag === 10) {
      const end = wire.enter();
      type = Buffer.from(wire.bytes.subarray(wire.at, end)).toString("latin1");
      wire.at = end;
    } else if (tag === 24) size = wire.varint();
    else wire.skip(tag & 7);
  }
  if (size < 0) throw new NetworkError("network.damaged", "no length");
  return { type, size };
}

function readBody(wire: Wire): Pick<Blob, "data" | "packed" | "rawSize"> {
  let rawSize = 0;
  while (wire.at < wire.end) {
    const tag = wire.varint();
    if (tag === 16) rawSize = wire.varint();
    else if (tag === 10 || tag === 26) {
      const end = wire.enter();
      const data = wire.bytes.subarray(wire.at, end);
      wire.at = end;
      if (tag === 10) return { data, packed: "raw", rawSize: data.length };
      // The raw size may stand behind the data.
      while (wire.at < wire.end) {
        const next = wire.varint();
        if (next === 16) rawSize = wire.varint();
        else wire.skip(next & 7);
      }
      return { data, packed: "zlib", rawSize };
    } else if (tag >> 3 >= 4 && tag >> 3 <= 7)
      throw new NetworkError(
        "network.unsupported",
        "压缩方式不是 zlib，请先用 osmium 转换 packed otherwise than with zlib: convert it with osmium first",
      );
    else wire.skip(tag & 7);
  }
  throw new NetworkError("network.damaged", "no data");
}

/** Runs `read` and says of its fault in which block it happened. */
export function within<T>(number: number, offset: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (
      error instanceof NetworkError &&
      error.offset === null &&
      error.reason === "network.damaged"
    )
      throw broken(number, offset, error.message);
    if (error instanceof NetworkError && error.offset === null)
      throw new NetworkError(error.reason, error.message, offset);
    throw error;
  }
}

export function broken(number: number, offset: number, what: string): NetworkError {
  return new NetworkError(
    "network.damaged",
    `路网文件在第 ${number} 块（第 ${offset} 字节）损坏 The road file is damaged in block ${number} at byte ${offset}: ${what}`,
    offset,
  );
}

function truncated(number: number, offset: number, length: number): NetworkError {
  return new NetworkError(
    "network.truncated",
    `路网文件不完整，在第 ${number} 块（第 ${offset} 字节）中断，共 ${length} 字节，请重新下载 The road file ends inside block ${number}, which starts at byte ${offset} of ${length}: fetch it again`,
    offset,
  );
}

const notPbf = (): NetworkError =>
  new NetworkError(
    "network.notARoadFile",
    "不是 OSM PBF 文件 Not an OSM PBF file: it does not begin with an OSMHeader block",
    0,
  );
