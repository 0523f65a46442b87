import { Growing } from "./growing.ts";
import { MISSING, type Roads, type Tags } from "./roads.ts";

/** Gathers nodes and ways as they come in a file; `finish` joins ways to their nodes. */
export class OsmCollector {
  readonly nodeId = new Growing(new Float64Array(1 << 16));
  readonly lon = new Growing(new Int32Array(1 << 16));
  readonly lat = new Growing(new Int32Array(1 << 16));
  readonly refs = new Growing(new Float64Array(1 << 16));
  private readonly wayStart = new Growing(new Uint32Array(1 << 12));
  private readonly wayTags = new Growing(new Uint32Array(1 << 12));
  private readonly wayName = new Growing(new Uint32Array(1 << 12));
  private readonly wayId = new Growing(new Float64Array(1 << 12));
  private seen: Set<number> | null = null;
  private readonly tagSets: Tags[] = [];
  private readonly tagSetOf = new Map<string, number>();
  private readonly names: string[] = [""];
  private readonly nameOf = new Map<string, number>([["", 0]]);
  private readonly taggedNodes = new Map<number, Tags>();
  private doubledWays = 0;
  skipped = 0;

  /** Whether a way with this id is new. Ids that rise, as in sorted files, need no set. */
  isNew(id: number): boolean {
    const { wayId } = this;
    if (this.seen === null) {
      if (wayId.length === 0 || id > wayId.values[wayId.length - 1]!) return true;
      this.seen = new Set(wayId.done());
    }
    if (!this.seen.has(id)) return true;
    this.doubledWays += 1;
    return false;
  }

  /** Its nodes were pushed on `refs` since the last way. */
  addWay(id: number, tags: number, name: number, firstRef: number): void {
    this.seen?.add(id);
    this.wayId.push(id);
    this.wayStart.push(firstRef);
    this.wayTags.push(tags);
    this.wayName.push(name);
  }

  tagNode(index: number, tags: Tags): void {
    this.taggedNodes.set(index, tags);
  }

  /** @param pairs key, value, key, value … */
  internTags(pairs: readonly string[]): number {
    const key = pairs.join("\u0000");
    const known = this.tagSetOf.get(key);
    if (known !== undefined) return known;
    const tags: Record<string, string> = {};
    for (let i = 0; i < pairs.length; i += 2) tags[pairs[i]!] = pairs[i + 1]!;
    this.tagSets.push(tags);
    this.tagSetOf.set(key, this.tagSets.length - 1);
    return this.tagSets.length - 1;
  }

  internName(name: string): number {
    const known = this.nameOf.get(name);
    if (known !== undefined) return known;
    this.nameOf.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  finish(): Roads {
    const wanted = this.refs.done();
    const { slots, refs, count } = numberRefs(wanted);
    const mask = slots.length - 1;
    const nodeId = new Float64Array(count);
    const [lon, lat] = [new Int32Array(count), new Int32Array(count)];
    const here = new Uint8Array(count);
    const nodeTags = new Map<number, Tags>();
    for (let i = 0; i < refs.length; i++) nodeId[refs[i]!] = wanted[i]!;
    const all = this.nodeId.done();
    for (let i = 0; i < all.length; i++) {
      const id = all[i]!;
      let slot = hashOf(id) & mask;
      while (slots[slot] !== 0 && nodeId[slots[slot]! - 1] !== id) slot = (slot + 1) & mask;
      const found = slots[slot]!;
      if (found === 0) continue;
      const at = found - 1;
      lon[at] = this.lon.values[i]!;
      lat[at] = this.lat.values[i]!;
      here[at] = 1;
      const tags = this.taggedNodes.size === 0 ? undefined : this.taggedNodes.get(i);
      if (tags !== undefined) nodeTags.set(at, tags);
    }
    let missingNodes = 0;
    for (let i = 0; i < refs.length; i++)
      if (here[refs[i]!] === 0) {
        refs[i] = MISSING;
        missingNodes += 1;
      }
    this.wayStart.push(wanted.length);
    return {
      nodeId,
      lon,
      lat,
      refs,
      nodeTags,
      wayStart: this.wayStart.done(),
      wayTags: this.wayTags.done(),
      wayName: this.wayName.done(),
      tagSets: this.tagSets,
      names: this.names,
      report: {
        ways: this.wayTags.length,
        doubledWays: this.doubledWays,
        missingNodes,
        skipped: this.skipped,
      },
    };
  }
}

/** Numbers the ids in order of first appearance; `slots` is the hash table id → number + 1. */
function numberRefs(ids: Float64Array) {
  let size = 1024;
  while (size < ids.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const refs = new Uint32Array(ids.length);
  const unique = new Float64Array(ids.length);
  let count = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    let slot = hashOf(id) & mask;
    while (slots[slot] !== 0 && unique[slots[slot]! - 1] !== id) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      unique[count] = id;
      count += 1;
      slots[slot] = count;
    }
    refs[i] = slots[slot]! - 1;
  }
  return { slots, refs, count };
}

/** Ids run close together: neighbours share a cache line, far ones are spread. */
function hashOf(id: number): number {
  const low = id >>> 3;
  const high = (id / 0x1_0000_0000) | 0;
  return (Math.imul(low ^ Math.imul(high, 0x85eb_ca6b), 0x9e37_79b1) ^ (low >>> 15)) * 8 + (id & 7);
}
