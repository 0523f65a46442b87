import { NetworkError } from "../networkError.ts";
import type { Tags } from "../roads.ts";

/** Who may go where and how fast, as data: a district may write its own. All speeds in km/h. */
export interface Profile {
  id: string;
  /** Speed by `highway` value; a value that is not listed may not be used. */
  speeds: Readonly<Record<string, number>>;
  /** Values of `highway` that need an explicit yes of an access key. */
  onlyIfAllowed: readonly string[];
  /** Access keys, the most telling first: the first one that is set decides. */
  accessKeys: readonly string[];
  allow: readonly string[];
  deny: readonly string[];
  /** Streets one may use only where the way begins or ends there: nobody's short cut. */
  endsOnly: readonly string[];
  /** Whoever is allowed on a `motorroad=yes` must be so by name. */
  motorroads: boolean;
  /** Speed by `highway` where one may go only by pushing (footways for an e-bike); null: not at all. */
  pushing: number | null;
  /** One-way keys, the most telling first; empty: one-ways do not bind. */
  onewayKeys: readonly string[];
  /** Values of a node's `barrier` that stop, unless an access key allows. */
  barriers: readonly string[];
  /** From the street to what lies beside it, for circles: always on foot. */
  offRoadSpeed: number;
}

/** Speeds of one way along and against its nodes, km/h; 0: not in this direction. */
export interface WaySpeeds {
  along: number;
  against: number;
  /** Only where the way begins or ends there. */
  endsOnly: boolean;
}

const nobody: WaySpeeds = { along: 0, against: 0, endsOnly: false };

/** What a profile makes of a way's tags. */
export function speedsOf(profile: Profile, tags: Tags): WaySpeeds {
  const highway = tags["highway"] ?? "";
  const listed = profile.speeds[highway];
  const access = accessOf(profile, tags);
  const named = access === "allow" && tags[profile.accessKeys[0] ?? ""] !== undefined;
  if (listed === undefined || access === "deny") return nobody;
  if (tags["motorroad"] === "yes" && !profile.motorroads && !named) return nobody;
  const byName = profile.onlyIfAllowed.includes(highway) && access !== "allow";
  if (access === "push" || byName) {
    const speed = profile.pushing ?? 0;
    return { along: speed, against: speed, endsOnly: access === "ends" };
  }
  const oneway = onewayOf(profile, tags);
  return {
    along: oneway < 0 ? 0 : listed,
    against: oneway > 0 ? 0 : listed,
    endsOnly: access === "ends",
  };
}

/** What a node's barrier does: stops all, lets in only who begins or ends behind it, or nothing. */
export function stops(profile: Profile, tags: Tags): "all" | "through" | "none" {
  const access = accessOf(profile, tags);
  if (access === "deny") return "all";
  if (access === "ends") return "through";
  if (access === "allow" || access === "push") return "none";
  const closed = profile.barriers.includes(tags["barrier"] ?? "") || tags["locked"] === "yes";
  return closed ? "all" : "none";
}

type Access = "allow" | "deny" | "push" | "ends" | "unsaid";

function accessOf(profile: Profile, tags: Tags): Access {
  for (const key of profile.accessKeys) {
    const value = tags[key];
    if (value === undefined) continue;
    if (value === "dismount") return "push";
    if (profile.deny.includes(value)) return "deny";
    if (profile.endsOnly.includes(value)) return "ends";
    if (profile.allow.includes(value)) return "allow";
  }
  return "unsaid";
}

const against = ["opposite", "opposite_lane", "opposite_track"];

/** 1: only along, -1: only against, 0: both. */
function onewayOf(profile: Profile, tags: Tags): -1 | 0 | 1 {
  if (profile.onewayKeys.length === 0) return 0;
  for (const key of profile.onewayKeys) {
    const value = tags[key];
    if (value === undefined) continue;
    if (value === "no" || value === "false" || value === "0") return 0;
    if (key === "oneway" && hasContraflow(tags)) return 0;
    if (value === "-1" || value === "reverse") return -1;
    if (value === "yes" || value === "true" || value === "1") return 1;
  }
  const roundabout = tags["junction"] === "roundabout" || tags["junction"] === "circular";
  return roundabout && profile.onewayKeys.includes("oneway") ? 1 : 0;
}

function hasContraflow(tags: Tags): boolean {
  return (
    against.includes(tags["cycleway"] ?? "") ||
    against.includes(tags["cycleway:left"] ?? "") ||
    against.includes(tags["cycleway:right"] ?? "") ||
    tags["cycleway:left:oneway"] === "no" ||
    tags["cycleway:right:oneway"] === "no"
  );
}

/** @throws NetworkError network.badProfile when a speed is no speed. */
export function checkProfile(profile: Profile): void {
  const speeds = [...Object.values(profile.speeds), profile.offRoadSpeed];
  if (profile.pushing !== null) speeds.push(profile.pushing);
  if (speeds.every((speed) => Number.isFinite(speed) && speed > 0 && speed <= 200)) return;
  throw new NetworkError(
    "network.badProfile",
    `${profile.id}：速度须大于 0，不超过 200 km/h Speeds must be above 0 and at most 200 km/h`,
  );
}
