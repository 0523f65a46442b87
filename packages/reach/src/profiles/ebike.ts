import type { Profile } from "./profile.ts";

const riding = 15;
const slow = 10;

/**
 * E-bike at 15 km/h: no stairs, one-ways bind unless bicycles are exempt, pushed at walking speed on
 * footways; motorways and motor roads are out, trunk roads are in (national roads with side lanes).
 */
export const ebike: Profile = {
  id: "ebike",
  speeds: {
    trunk: riding,
    trunk_link: riding,
    primary: riding,
    primary_link: riding,
    secondary: riding,
    secondary_link: riding,
    tertiary: riding,
    tertiary_link: riding,
    unclassified: riding,
    residential: riding,
    service: slow,
    living_street: slow,
    road: riding,
    cycleway: riding,
    track: slow,
    path: slow,
    footway: slow,
    pedestrian: slow,
  },
  onlyIfAllowed: ["footway", "pedestrian"],
  accessKeys: ["electric_bicycle", "bicycle", "vehicle", "access"],
  allow: ["yes", "designated", "permissive", "official", "public"],
  deny: ["no", "use_sidepath", "military", "emergency", "agricultural", "forestry"],
  endsOnly: ["private", "residents", "destination", "customers", "delivery", "permit"],
  motorroads: false,
  pushing: 5.1,
  onewayKeys: ["oneway:bicycle", "oneway"],
  barriers: [
    "block",
    "debris",
    "fence",
    "full-height_turnstile",
    "hedge",
    "jersey_barrier",
    "kissing_gate",
    "log",
    "stile",
    "turnstile",
    "wall",
  ],
  offRoadSpeed: 5.1,
};
