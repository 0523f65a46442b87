import type { Profile } from "./profile.ts";

const speed = 5.1;
const walkable = [
  "trunk",
  "trunk_link",
  "primary",
  "primary_link",
  "secondary",
  "secondary_link",
  "tertiary",
  "tertiary_link",
  "unclassified",
  "residential",
  "living_street",
  "service",
  "road",
  "track",
  "path",
  "footway",
  "pedestrian",
  "steps",
  "corridor",
  "elevator",
  "platform",
  "cycleway",
  "rest_area",
  "services",
];

/** On foot at 5.1 km/h everywhere, stairs too; one-ways do not bind; crossings cost no waiting. */
export const walk: Profile = {
  id: "walk",
  speeds: Object.fromEntries(walkable.map((highway) => [highway, speed])),
  onlyIfAllowed: [],
  accessKeys: ["foot", "access"],
  allow: ["yes", "designated", "permissive", "official", "public"],
  deny: ["no", "use_sidepath", "military", "emergency"],
  endsOnly: ["private", "residents", "destination", "customers", "delivery", "permit"],
  motorroads: false,
  pushing: null,
  onewayKeys: ["oneway:foot"],
  barriers: [],
  offRoadSpeed: speed,
};
