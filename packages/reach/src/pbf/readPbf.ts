import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { NetworkError } from "../networkError.ts";
import { OsmCollector } from "../osmCollector.ts";
import type { Roads } from "../roads.ts";
import { type Blob, readBlobs, within } from "./blobs.ts";
import { readPrimitiveBlock } from "./primitiveBlock.ts";
import { damaged, Wire } from "./wire.ts";

const unzip = promisify(inflate);
/** Blocks unpacked ahead, on zlib's own threads, while the main thread reads. */
const ahead = 8;
const largestRaw = 32 * 1024 * 1024;
const supported = new Set(["OsmSchema-V0.6", "DenseNodes", "HistoricalInformation"]);

/**
 * Reads the roads of an OpenStreetMap extract (`.osm.pbf`), from a path or its bytes.
 * @throws NetworkError that says in which block and at which byte the file is broken.
 */
export async function readPbf(source: string | Uint8Array): Promise<Roads> {
  const file = typeof source === "string" ? await readFile(source) : source;
  if (file.length === 0)
    throw new NetworkError("network.empty", "路网文件是空的 The road file is empty", 0);
  const into = new OsmCollector();
  const queue: { blob: Blob; bytes: Promise<Uint8Array> }[] = [];
  const blobs = readBlobs(file);
  const more = (): void => {
    const { value: blob, done } = blobs.next();
    if (done === true) return;
    const bytes = unpack(blob);
    // A fault is told when the block's turn comes; until then it is not "unhandled".
    bytes.catch(() => undefined);
    queue.push({ blob, bytes });
  };
  for (let i = 0; i < ahead; i++) more();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const bytes = await next.bytes;
    const { number, offset, type } = next.blob;
    if (type === "OSMHeader") within(number, offset, () => checkHeader(bytes));
    else if (type === "OSMData") within(number, offset, () => readPrimitiveBlock(bytes, into));
    more();
  }
  return into.finish();
}

async function unpack(blob: Blob): Promise<Uint8Array> {
  const { packed, data, number, offset, rawSize } = blob;
  if (packed === "raw") return data;
  try {
    const bytes = await unzip(data, { maxOutputLength: largestRaw });
    if (rawSize > 0 && bytes.length !== rawSize) throw new Error("its length is not what it says");
    return bytes;
  } catch (error) {
    return within(number, offset, () => {
      throw damaged(`解压失败 cannot be unpacked (${(error as Error).message})`);
    });
  }
}

/** Refuses what a file says it needs and we do not know. */
function checkHeader(bytes: Uint8Array): void {
  const wire = new Wire(bytes);
  while (wire.at < bytes.length) {
    const tag = wire.varint();
    if (tag !== 34) {
      wire.skip(tag & 7);
      continue;
    }
    const end = wire.enter();
    const feature = Buffer.from(bytes.subarray(wire.at, end)).toString();
    if (!supported.has(feature))
      throw new NetworkError(
        "network.unsupported",
        `路网文件需要不支持的功能 The road file requires a feature that is not read: ${feature}`,
      );
    wire.at = end;
  }
}
