import { readFile } from "node:fs/promises";
import { readRoadList } from "../lists/readRoadList.ts";
import { NetworkError } from "../networkError.ts";
import { readPbf } from "../pbf/readPbf.ts";
import type { Profile } from "../profiles/profile.ts";
import { buildNetwork } from "./buildNetwork.ts";
import type { Network } from "./network.ts";
import { isNetworkFile, parseNetwork } from "./networkFile.ts";

/**
 * Opens roads in any form by what is in the file: OSM PBF, a list of roads or GeoJSON (built for the
 * profile), or a saved network, which must have been built for it.
 * @throws NetworkError
 */
export async function loadNetwork(path: string, profile: Profile): Promise<Network> {
  const file = await readFile(path);
  if (isNetworkFile(file)) {
    const network = parseNetwork(file);
    if (network.profile.id !== profile.id)
      throw new NetworkError(
        "network.badProfile",
        `路网文件是为 ${network.profile.id} 生成的，不是 ${profile.id} The network was built for ${network.profile.id}, not for ${profile.id}`,
      );
    return network;
  }
  const first = file
    .subarray(0, 64)
    .toString("latin1")
    .replace("\u00EF\u00BB\u00BF", "")
    .trimStart();
  const isJson = first.startsWith("[") || first.startsWith("{");
  return buildNetwork(isJson ? readRoadList(file) : await readPbf(file), profile);
}
