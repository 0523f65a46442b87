import { NetworkError } from "../networkError.ts";
import { OsmCollector } from "../osmCollector.ts";
import { type Roads, WAY_KEYS } from "../roads.ts";

/** A street as a line of positions, for lists that have no nodes: equal positions are one node. */
export class LineRoads {
  private readonly into = new OsmCollector();
  private readonly nodes = new Map<string, number>();
  private lines = 0;

  /** @param positions [lon, lat] in WGS-84 degrees */
  add(
    positions: readonly (readonly [number, number])[],
    name: string,
    tags: Readonly<Record<string, string>>,
  ): void {
    const { into } = this;
    const first = into.refs.length;
    const sound = positions.filter(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
    if (sound.length < 2 || sound.length < positions.length) {
      into.skipped += 1;
      return;
    }
    for (const [lon, lat] of sound) into.refs.push(this.node(lon, lat));
    const pairs = Object.entries(tags)
      .filter(([key]) => WAY_KEYS.has(key))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flat();
    if (!("highway" in tags)) pairs.push("highway", "residential");
    this.lines += 1;
    into.addWay(this.lines, into.internTags(pairs), into.internName(name), first);
  }

  private node(lon: number, lat: number): number {
    const [x, y] = [Math.round(lon * 1e7), Math.round(lat * 1e7)];
    const key = `${x},${y}`;
    const known = this.nodes.get(key);
    if (known !== undefined) return known;
    const id = this.nodes.size + 1;
    this.nodes.set(key, id);
    this.into.nodeId.push(id);
    this.into.lon.push(x);
    this.into.lat.push(y);
    return id;
  }

  finish(): Roads {
    if (this.lines === 0)
      throw new NetworkError("network.noRoads", "文件里没有道路 The file has no roads");
    return this.into.finish();
  }
}
