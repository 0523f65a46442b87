import type { Tx } from "../../../platform/context.ts";
import { isAllowed, type Permission } from "../../../platform/grants/permission.ts";
import { effectiveSettings } from "../../settings/index.ts";
import {
  addStations,
  decideApplications,
  keepNetworks,
  planStations,
  readStationFigures,
  setStandards,
} from "../policy.ts";
import type { StationCatalog } from "../schema.ts";
import { circleMinutes } from "./circleMinutes.ts";
import { standardsOf } from "./standards.ts";

const rights: Record<StationCatalog["abilities"][number], Permission> = {
  add: addStations,
  plan: planStations,
  network: keepNetworks,
  standards: setStandards,
  decide: decideApplications,
  figures: readStationFigures,
};

/** What a place can be and have here: the words of the district's practice. */
export async function stationCatalog(tx: Tx): Promise<StationCatalog> {
  const { playbook } = await effectiveSettings(tx);
  const { types, facilities, matrix, merchantOffers } = playbook.stations;
  return {
    types: types.map(({ key, zh, en, kind }) => ({ key, zh, en, kind })),
    facilities: facilities.map(({ key, zh, en, stocked }) => ({ key, zh, en, stocked })),
    matrix,
    merchantOffers,
    standards: await standardsOf(tx, playbook),
    circleMinutes: circleMinutes(playbook),
    abilities: (Object.keys(rights) as (keyof typeof rights)[]).filter((name) =>
      isAllowed(tx.actor, rights[name]),
    ),
  };
}
