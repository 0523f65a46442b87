import type { Network } from "@juxin/reach";
import type { CoverInstance } from "@juxin/siting";
import type { Point } from "../near/travel.ts";
import type { Longer } from "./longerHours.ts";
import type { Measured, TravelMode } from "../schema.ts";

type Ring = readonly (readonly [number, number])[];

/** People of a community, to be spread over its streets; without an outline they cannot be placed. */
export interface AreaWeight {
  area: string;
  name: string;
  ring: Ring | null;
  weight: number;
}

/** Weight at a point that is known. */
export interface PointWeight extends Point {
  area: string;
  weight: number;
}

export interface PlanSite extends Point {
  name: string;
  area: string | null;
  stationId: string | null;
  /** What its hours would add, where that is the question. */
  longer?: Longer;
}

/** Everything a computation needs, plain, so that it can be done in a thread of its own. */
export interface PlanInput {
  mode: TravelMode;
  minutes: number;
  network: Network | null;
  /** Metres a minute, where there is no network. */
  straightSpeed: number;
  existing: PlanSite[];
  candidates: PlanSite[];
  /** With none given, this many are chosen among the demands; 0 where only what stands is asked about. */
  chooseCandidates: number;
  areas: AreaWeight[];
  points: PointWeight[];
  solve: {
    open: number;
    objective: "cover" | "median";
    variant: "open" | "move" | "extend";
    mayMove: boolean;
    seconds: number;
    gap: number;
  } | null;
}

/** Who can be reached from where, as the engines take it; places are existing ones, then candidates. */
export interface PlanInstance {
  measured: Measured;
  cover: CoverInstance;
  /** Every pair within half an hour, with its seconds: for the curve, and for averages. */
  wide: { starts: Uint32Array; demands: Uint32Array; seconds: Float64Array };
  demands: { lng: Float64Array; lat: Float64Array };
  groups: Uint32Array;
  areas: { code: string; name: string }[];
  places: PlanSite[];
  offNetwork: {
    name: string;
    stationId: string | null;
    reason: "notACoordinate" | "tooFar" | "island";
    nearest: number | null;
    islandNodes: number | null;
  }[];
  unplaced: number;
}
