import { z } from "zod";
import { En, Key, named, Zh } from "./text.ts";

/** What a place is, whatever it is called locally; the same for every district. */
export const PlaceKind = z.enum([
  "station",
  "serviceCentre",
  "friendly",
  "room",
  "parking",
  "charging",
  "partner",
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** `practice`: the published text names it. `common`: added because such places exist everywhere. */
const origin = z.enum(["practice", "common"]);

/** What the practice calls a place: 宁小蜂驿站, 红色之家, 小哥歇歇角. */
export const PlaceType = z.strictObject({ ...named, kind: PlaceKind, origin });
export type PlaceType = z.infer<typeof PlaceType>;

/** What a place has. `stocked`: used up and filled again, so that its stock is kept. */
export const Facility = z.strictObject({ ...named, stocked: z.boolean(), origin });
export type Facility = z.infer<typeof Facility>;

/** A term of a matrix such as 1+1+105+X; `count` null is the open one. */
export const MatrixTier = z.strictObject({ ...named, count: z.int().positive().nullable() });
export type MatrixTier = z.infer<typeof MatrixTier>;

/**
 * Places of a practice: names of their kinds, what they have, the matrix they form, which of its
 * standards a place is checked against, and what a merchant may take on.
 */
export const Stations = z.strictObject({
  types: z.array(PlaceType).min(1),
  facilities: z.array(Facility).min(1),
  matrix: z.array(MatrixTier),
  standards: z.array(Key),
  merchantOffers: z.array(z.strictObject({ key: Key, zh: Zh, en: En })),
});
export type Stations = z.infer<typeof Stations>;
