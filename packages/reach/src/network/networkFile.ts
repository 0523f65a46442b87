import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { NetworkError } from "../networkError.ts";
import {
  ARRAY_NAMES,
  bufferSize,
  headOf,
  type Network,
  type NetworkHead,
  viewNetwork,
} from "./network.ts";

/**
 * The compact form on disk: `JXREACH1`, length and CRC-32 of the head (JSON), the head padded to eight
 * bytes, then the arrays as they lie in memory (little-endian). Opening it is one read and no parsing.
 */
const magic = Buffer.from("JXREACH1");
const front = 16;

export async function saveNetwork(network: Network, path: string): Promise<void> {
  const body = Buffer.from(network.buffer);
  const head = Buffer.from(JSON.stringify({ ...headOf(network), crc: crc32(body) }));
  const padded = Buffer.alloc(Math.ceil(head.length / 8) * 8, " ");
  head.copy(padded);
  const start = Buffer.alloc(front);
  magic.copy(start);
  start.writeUInt32LE(padded.length, 8);
  start.writeUInt32LE(crc32(padded), 12);
  const beside = `${path}.part`;
  try {
    await writeFile(beside, Buffer.concat([start, padded, body]));
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** @throws NetworkError when it is not such a file, is cut short, or was altered. */
export async function openNetwork(path: string): Promise<Network> {
  return parseNetwork(await readFile(path));
}

export const isNetworkFile = (bytes: Uint8Array): boolean =>
  magic.equals(bytes.subarray(0, magic.length));

export function parseNetwork(file: Buffer): Network {
  if (!isNetworkFile(file))
    throw new NetworkError(
      "network.notARoadFile",
      "不是聚新的路网文件 Not a street network of Juxin",
      0,
    );
  const length = file.length >= front ? file.readUInt32LE(8) : 0;
  const text = file.subarray(front, front + length);
  if (file.length < front + length) throw cutShort(file.length);
  if (crc32(text) !== file.readUInt32LE(12)) throw altered(front);
  const { crc, ...head } = JSON.parse(text.toString()) as NetworkHead & { crc: number };
  const body = file.subarray(front + length);
  const size = bufferSize(head.lengths);
  if (body.length < size) throw cutShort(file.length);
  const known = ARRAY_NAMES.every((name) => Number.isInteger(head.lengths[name]));
  if (!known || body.length !== size || crc32(body) !== crc) throw altered(front + length);
  const buffer = new SharedArrayBuffer(size);
  new Uint8Array(buffer).set(body);
  return viewNetwork(head, buffer);
}

const cutShort = (length: number): NetworkError =>
  new NetworkError(
    "network.truncated",
    `路网文件不完整，只有 ${length} 字节 The street network file is cut short: it has ${length} bytes only`,
    length,
  );

const altered = (offset: number): NetworkError =>
  new NetworkError(
    "network.damaged",
    `路网文件已损坏或来自别的版本，请重新生成 The street network file is damaged or of another version: build it again`,
    offset,
  );
