import { readFile } from "node:fs/promises";
import {
  coverSets,
  loadNetwork,
  type Place,
  PlaceListError,
  type Profile,
  readPlaces,
  suspectDatum,
} from "@juxin/reach";
import type { Datum } from "@juxin/standards";
import { UsageError } from "../usageError.ts";
import type { Objective, SitePlace, Task } from "./task.ts";

export interface NetworkFiles {
  network: string;
  demand: string;
  candidates: string;
  existing: string | null;
  objective: Objective;
  profile: Profile;
  minutes: number;
  datum: Datum;
  snap: number;
}

/** Demands, candidates and existing places from lists, on real streets. */
export async function networkTask(files: NetworkFiles): Promise<Task> {
  const { profile, minutes, datum } = files;
  const [demand, candidates, existing] = await Promise.all([
    read(files.demand, datum),
    read(files.candidates, datum),
    files.existing === null ? { places: [], said: [] } : read(files.existing, datum),
  ]);
  const weights = weightsOf(files.demand, demand.places);
  const network = await loadNetwork(files.network, profile);
  const places = [...existing.places, ...candidates.places];
  const sets = coverSets(network, places, demand.places, minutes, { maxMetres: files.snap });
  const said = [...demand.said, ...candidates.said, ...existing.said];
  const suspicion = suspectDatum(network, [...places, ...demand.places]);
  if (suspicion.datum !== "WGS-84")
    said.push(
      `坐标像是 ${suspicion.datum}，请核对 --datum The coordinates look like ${suspicion.datum}: check --datum`,
    );
  const offStreet = [...sets.candidatesOff.keys()].map((n) => places[n]!.id);
  if (offStreet.length > 0)
    said.push(
      `${offStreet.length} 个地点不在路网上，服务不到任何人 places stand on no street and reach nobody: ${some(offStreet)}`,
    );
  const lost = [...sets.demandsOff.keys()].filter((n) => weights[n]! > 0);
  if (lost.length > 0) {
    const weight = lost.reduce((sum, n) => sum + weights[n]!, 0);
    said.push(
      `${lost.length} 个需求点（权重 ${weight}）不在路网上，无法服务 demands of weight ${weight} stand on no street and cannot be reached: ${some(lost.map((n) => demand.places[n]!.id))}`,
    );
  }
  const reach = { starts: sets.start, demands: sets.demand };
  const stays = existing.places.map((_, n) => n);
  const median = files.objective === "median";
  return {
    objective: files.objective,
    places: places.map(sitePlace),
    existing: stays.length,
    cover: median ? null : { weights, covers: reach, existing: stays },
    median: median
      ? {
          weights,
          existing: stays,
          beyond: minutes,
          reach: { ...reach, costs: sets.seconds.map((seconds) => seconds / 60) },
        }
      : null,
    open: null,
    about: { mode: profile.id, minutes, datum: "WGS-84", basis: "streets", offStreet },
    said,
  };
}

async function read(path: string, datum: Datum): Promise<{ places: Place[]; said: string[] }> {
  try {
    const { places, faults } = readPlaces(await readFile(path), datum);
    const said =
      faults.length === 0
        ? []
        : [
            `${path}: ${faults.length} 行坐标有误，已略过 rows without usable coordinates were left out: ${some(faults.map(({ line }) => `line ${line}`))}`,
          ];
    return { places, said };
  } catch (error) {
    throw error instanceof PlaceListError ? new UsageError(`${path}: ${error.message}`) : error;
  }
}

const weightNames = ["weight", "population", "demand", "people", "权重", "人口", "人数", "数量"];

/** The column that weighs; every row counts 1 where there is none. @throws UsageError for what is no number from 0 */
function weightsOf(path: string, places: readonly Place[]): Float64Array {
  const columns = Object.keys(places[0]?.fields ?? {});
  const column = weightNames
    .map((name) => columns.find((one) => one.trim().toLowerCase() === name))
    .find((one) => one !== undefined);
  return Float64Array.from(places, ({ fields, line }) => {
    const cell = column === undefined ? "1" : (fields[column] ?? "").trim();
    const weight = cell === "" ? 0 : Number(cell);
    if (!Number.isFinite(weight) || weight < 0)
      throw new UsageError(
        `${path} 第 ${line} 行：${column} 须为不小于 0 的数 line ${line}: ${column} must be a number from 0, not “${cell}”`,
      );
    return weight;
  });
}

const sitePlace = ({ id, name, lon, lat }: Place): SitePlace => ({ id, name, at: [lon, lat] });

const some = (all: readonly string[]): string =>
  all.slice(0, 10).join(", ") + (all.length > 10 ? ` … (${all.length})` : "");
