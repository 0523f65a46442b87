import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPlaces, type Place, type Roads } from "@juxin/reach";
import { type OsmData, writePbf } from "../../packages/reach/src/testing/writePbf.ts";

const data = fileURLToPath(new URL("../../../shared/data/osm/", import.meta.url));

export const pbf = `${data}poa_osm.pbf`;

/** Porto Alegre's hexagons, the most populous first; ends the run with a word where the data is not there. */
export function readHexagons(): Place[] {
  if (!existsSync(pbf)) {
    process.stdout.write(`Skipped: ${pbf} is not here; see bench/reach/README.md.\n`);
    process.exit(0);
  }
  const { places } = readPlaces(readFileSync(`${data}poa_hexgrid.csv`));
  return places.toSorted((a, b) => Number(b.fields["population"]) - Number(a.fields["population"]));
}

/** The roads side by side, each copy a third of a degree east of the last, as one extract. */
export function repeat(roads: Roads, copies: number): Buffer {
  const { nodeId, lon, lat, refs, wayStart, wayTags, wayName, tagSets, names } = roads;
  const city: OsmData = { nodes: [], ways: [] };
  for (let copy = 0; copy < copies; copy++) {
    const shift = copy * 1e11;
    nodeId.forEach((id, i) =>
      city.nodes.push({ id: id + shift, lon: lon[i]! + copy * 3_333_333, lat: lat[i]! }),
    );
    wayTags.forEach((tags, way) => {
      const name = names[wayName[way]!]!;
      city.ways.push({
        id: way + 1 + copy * 1e6,
        refs: [...refs.subarray(wayStart[way], wayStart[way + 1])].map(
          (ref) => nodeId[ref]! + shift,
        ),
        tags: { ...tagSets[tags], ...(name === "" ? {} : { name }) },
      });
    });
  }
  city.nodes.sort((a, b) => a.id - b.id);
  return writePbf(city);
}
