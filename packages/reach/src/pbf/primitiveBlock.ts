import { NODE_KEYS, type Tags, WAY_KEYS } from "../roads.ts";
import type { OsmCollector } from "../osmCollector.ts";
import { StringTable } from "./stringTable.ts";
import { damaged, Wire } from "./wire.ts";

/** How a block's numbers become ten-millionths of a degree. */
interface Scale {
  factor: number;
  lon: number;
  lat: number;
}

/** Reads the nodes, and the ways with a `highway` tag, of one unpacked block. */
export function readPrimitiveBlock(bytes: Uint8Array, into: OsmCollector): void {
  const groups: [number, number][] = [];
  let strings: StringTable | null = null;
  let [granularity, lon, lat] = [100, 0, 0];
  const wire = new Wire(bytes);
  while (wire.at < bytes.length) {
    const tag = wire.varint();
    if (tag === 10 || tag === 18) {
      const end = wire.enter();
      if (tag === 10) strings = new StringTable(wire, end);
      else groups.push([wire.at, end]);
      wire.at = end;
    } else if (tag === 136) granularity = wire.varint();
    else if (tag === 152) lat = int64(wire);
    else if (tag === 160) lon = int64(wire);
    else wire.skip(tag & 7);
  }
  if (strings === null) throw damaged("a block without its strings");
  const scale = { factor: granularity / 100, lon: lon / 100, lat: lat / 100 };
  const block = new BlockReader(strings, scale, into);
  for (const [at, end] of groups) block.readGroup(new Wire(bytes, at, end));
}

/** Plain int64: what is negative comes as ten bytes. */
function int64(wire: Wire): number {
  const value = wire.varint();
  return value >= 2 ** 63 ? value - 2 ** 64 : value;
}

class BlockReader {
  private readonly strings: StringTable;
  private readonly scale: Scale;
  private readonly into: OsmCollector;
  private readonly wayKeys: Uint8Array;
  private readonly nodeKeys: Uint8Array;
  private readonly highway: number;
  private readonly name: number;
  private readonly hasBarriers: boolean;
  private readonly pairs: string[] = [];
  /** What was made of a string here before, + 1: of a way tagged `highway` alone, and of a name. */
  private readonly plain: Int32Array;
  private readonly named: Int32Array;

  constructor(strings: StringTable, scale: Scale, into: OsmCollector) {
    this.strings = strings;
    this.scale = scale;
    this.into = into;
    this.wayKeys = strings.mark(WAY_KEYS);
    this.nodeKeys = strings.mark(NODE_KEYS);
    this.highway = this.find(this.wayKeys, "highway");
    this.name = this.find(strings.mark(new Set(["name"])), "name");
    this.plain = new Int32Array(this.wayKeys.length);
    this.named = new Int32Array(this.wayKeys.length);
    this.hasBarriers = this.find(this.nodeKeys, "barrier") >= 0;
  }

  private find(marks: Uint8Array, word: string): number {
    return marks.findIndex((mark, i) => mark === 1 && this.strings.get(i) === word);
  }

  readGroup(wire: Wire): void {
    while (wire.at < wire.end) {
      const tag = wire.varint();
      if (tag !== 10 && tag !== 18 && tag !== 26) {
        wire.skip(tag & 7);
        continue;
      }
      const end = wire.enter();
      const part = new Wire(wire.bytes, wire.at, end);
      if (tag === 18) this.readDense(part);
      else if (tag === 26) this.readWay(part);
      else this.readNode(part);
      wire.at = end;
    }
  }

  private addNode(id: number, lon: number, lat: number): number {
    const { into, scale } = this;
    into.nodeId.push(id);
    into.lon.push(Math.round(lon * scale.factor + scale.lon));
    into.lat.push(Math.round(lat * scale.factor + scale.lat));
    return into.nodeId.length - 1;
  }

  private readNode(wire: Wire): void {
    let [id, lon, lat] = [0, 0, 0];
    let keys: number[] = [];
    let values: number[] = [];
    while (wire.at < wire.end) {
      const tag = wire.varint();
      if (tag === 8) id = wire.signed();
      else if (tag === 64) lat = wire.signed();
      else if (tag === 72) lon = wire.signed();
      else if (tag === 18) keys = packed(wire);
      else if (tag === 26) values = packed(wire);
      else wire.skip(tag & 7);
    }
    const index = this.addNode(id, lon, lat);
    if (this.hasBarriers) this.tagNode(index, keys, values);
  }

  private tagNode(index: number, keys: readonly number[], values: readonly number[]): void {
    const tags: Record<string, string> = {};
    keys.forEach((key, i) => {
      if (this.nodeKeys[key] === 1) tags[this.strings.get(key)] = this.strings.get(values[i] ?? 0);
    });
    if ("barrier" in tags) this.into.tagNode(index, tags satisfies Tags);
  }

  private readDense(wire: Wire): void {
    const fields = { id: -1, lat: -1, lon: -1, tags: -1, tagsEnd: 0 };
    let idEnd = 0;
    while (wire.at < wire.end) {
      const tag = wire.varint();
      if (tag !== 10 && tag !== 66 && tag !== 74 && tag !== 82) {
        wire.skip(tag & 7);
        continue;
      }
      const end = wire.enter();
      if (tag === 10) [fields.id, idEnd] = [wire.at, end];
      else if (tag === 66) fields.lat = wire.at;
      else if (tag === 74) fields.lon = wire.at;
      else [fields.tags, fields.tagsEnd] = [wire.at, end];
      wire.at = end;
    }
    if (fields.id < 0) return;
    if (fields.lat < 0 || fields.lon < 0) throw damaged("nodes without coordinates");
    const ids = new Wire(wire.bytes, fields.id, idEnd);
    const lats = new Wire(wire.bytes, fields.lat, wire.end);
    const lons = new Wire(wire.bytes, fields.lon, wire.end);
    const first = this.into.nodeId.length;
    const { into, scale } = this;
    // A node takes a byte at least, so this is room enough; then no step asks for more.
    const most = idEnd - ids.at;
    const allIds = into.nodeId.reserve(most);
    const allLons = into.lon.reserve(most);
    const allLats = into.lat.reserve(most);
    let at = first;
    let id = 0;
    let lat = 0;
    let lon = 0;
    for (; ids.at < idEnd; at += 1) {
      id += ids.signed();
      lat += lats.signed();
      lon += lons.signed();
      allIds[at] = id;
      allLons[at] = Math.round(lon * scale.factor + scale.lon);
      allLats[at] = Math.round(lat * scale.factor + scale.lat);
    }
    into.nodeId.length = into.lon.length = into.lat.length = at;
    if (this.hasBarriers && fields.tags >= 0)
      this.readDenseTags(new Wire(wire.bytes, fields.tags, fields.tagsEnd), first);
  }

  private readDenseTags(wire: Wire, first: number): void {
    let [keys, values]: [number[], number[]] = [[], []];
    for (let index = first; wire.at < wire.end;) {
      const key = wire.varint();
      if (key === 0) {
        if (keys.length > 0) {
          this.tagNode(index, keys, values);
          [keys, values] = [[], []];
        }
        index += 1;
        continue;
      }
      keys.push(key);
      values.push(wire.varint());
    }
  }

  private readWay(wire: Wire): void {
    let id = 0;
    let [keysAt, keysEnd, valuesAt, refsAt, refsEnd] = [0, 0, 0, 0, 0];
    while (wire.at < wire.end) {
      const tag = wire.varint();
      if (tag === 8) id = wire.varint();
      else if (tag === 18 || tag === 26 || tag === 66) {
        const end = wire.enter();
        if (tag === 18) [keysAt, keysEnd] = [wire.at, end];
        else if (tag === 26) valuesAt = wire.at;
        else [refsAt, refsEnd] = [wire.at, end];
        wire.at = end;
      } else wire.skip(tag & 7);
    }
    if (keysAt === 0 || valuesAt === 0 || refsAt === 0 || this.highway < 0) return;
    const keys = new Wire(wire.bytes, keysAt, keysEnd);
    const values = new Wire(wire.bytes, valuesAt, wire.end);
    const { pairs, strings } = this;
    pairs.length = 0;
    let road = -1;
    let name = 0;
    while (keys.at < keysEnd) {
      const key = keys.varint();
      const value = values.varint();
      if (key === this.highway) road = value;
      if (this.wayKeys[key] === 1) pairs.push(strings.get(key), strings.get(value));
      else if (key === this.name && key > 0) name = value;
    }
    if (road < 0 || !this.into.isNew(id)) return;
    const first = this.into.refs.length;
    const refs = new Wire(wire.bytes, refsAt, refsEnd);
    for (let ref = 0; refs.at < refsEnd;) this.into.refs.push((ref += refs.signed()));
    this.into.addWay(id, this.tagsOf(road), this.nameOf(name), first);
  }

  private tagsOf(road: number): number {
    const { pairs, plain, into } = this;
    if (pairs.length > 2) return into.internTags(pairs);
    return (plain[road] ||= into.internTags(pairs) + 1) - 1;
  }

  private nameOf(name: number): number {
    return (this.named[name] ||= this.into.internName(this.strings.get(name)) + 1) - 1;
  }
}

function packed(wire: Wire): number[] {
  const end = wire.enter();
  const values: number[] = [];
  while (wire.at < end) values.push(wire.varint());
  return values;
}
