import { deflateSync } from "node:zlib";

/** A small city for tests and measurements, to be written as an `.osm.pbf`. Positions in ten-millionths of a degree. */
export interface OsmData {
  nodes: { id: number; lon: number; lat: number; tags?: Record<string, string> }[];
  ways: { id: number; refs: number[]; tags: Record<string, string> }[];
}

const perBlock = 8000;

/** Writes dense nodes, then ways, in blocks as OSM's own tools do. */
export function writePbf({ nodes, ways }: OsmData, zip = true): Buffer {
  const parts = [blob("OSMHeader", features(["OsmSchema-V0.6", "DenseNodes"]), zip)];
  for (let i = 0; i < nodes.length; i += perBlock)
    parts.push(blob("OSMData", nodeBlock(nodes.slice(i, i + perBlock)), zip));
  for (let i = 0; i < ways.length; i += perBlock)
    parts.push(blob("OSMData", wayBlock(ways.slice(i, i + perBlock)), zip));
  return Buffer.concat(parts);
}

export const features = (names: readonly string[]): Buffer =>
  Buffer.concat(names.map((name) => field(4, Buffer.from(name))));

/** One block with its header; the format's first field of all. */
export function blob(type: string, raw: Buffer, zip = true): Buffer {
  const body = zip
    ? Buffer.concat([number(2, raw.length), field(3, deflateSync(raw))])
    : field(1, raw);
  const head = Buffer.concat([field(1, Buffer.from(type)), number(3, body.length)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(head.length);
  return Buffer.concat([size, head, body]);
}

function nodeBlock(nodes: OsmData["nodes"]): Buffer {
  const strings = new Strings();
  const ids: number[] = [];
  const lats: number[] = [];
  const lons: number[] = [];
  const tags: number[] = [];
  let last = { id: 0, lat: 0, lon: 0 };
  for (const node of nodes) {
    ids.push(zigzag(node.id - last.id));
    lats.push(zigzag(node.lat - last.lat));
    lons.push(zigzag(node.lon - last.lon));
    for (const [key, value] of Object.entries(node.tags ?? {}))
      tags.push(strings.at(key), strings.at(value));
    tags.push(0);
    last = node;
  }
  const dense = Buffer.concat([
    field(1, packed(ids)),
    field(8, packed(lats)),
    field(9, packed(lons)),
    field(10, packed(tags)),
  ]);
  return Buffer.concat([strings.table(), field(2, field(2, dense))]);
}

function wayBlock(ways: OsmData["ways"]): Buffer {
  const strings = new Strings();
  const group = ways.map(({ id, refs, tags }) => {
    const pairs = Object.entries(tags);
    const deltas = refs.map((ref, i) => zigzag(ref - (refs[i - 1] ?? 0)));
    const way = Buffer.concat([
      number(1, id),
      field(2, packed(pairs.map(([key]) => strings.at(key)))),
      field(3, packed(pairs.map(([, value]) => strings.at(value)))),
      field(8, packed(deltas)),
    ]);
    return field(3, way);
  });
  return Buffer.concat([strings.table(), field(2, Buffer.concat(group))]);
}

class Strings {
  private readonly list = [""];
  private readonly known = new Map([["", 0]]);

  at(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  table(): Buffer {
    return field(1, Buffer.concat(this.list.map((text) => field(1, Buffer.from(text)))));
  }
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function packed(values: readonly number[]): Buffer {
  const bytes: number[] = [];
  for (const value of values) for (const byte of varint(value)) bytes.push(byte);
  return Buffer.from(bytes);
}

const number = (id: number, value: number): Buffer =>
  Buffer.from([...varint(id * 8), ...varint(value)]);

const field = (id: number, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from([...varint(id * 8 + 2), ...varint(body.length)]), body]);
