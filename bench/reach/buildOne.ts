/** One process that reads an extract and builds its network: prints ms since the process began, and sizes. */
import { buildNetwork, readPbf, walk } from "@juxin/reach";

const started = performance.now();
const roads = await readPbf(process.argv[2]!);
const read = performance.now();
const network = buildNetwork(roads, walk);
const built = performance.now();
process.stdout.write(
  JSON.stringify({
    whole: built,
    read: read - started,
    build: built - read,
    nodes: network.nodeCount,
    junctions: network.junctionCount,
    memoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
