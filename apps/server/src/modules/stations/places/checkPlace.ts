import { convert, type Datum } from "@juxin/standards";
import type { Playbook } from "@juxin/playbooks";
import type { Tx } from "../../../platform/context.ts";
import { invalidFields, type Issue } from "../../../platform/errors.ts";
import { areaNames } from "../../areas/index.ts";
import { checkHours } from "../hours/checkHours.ts";
import type { Holidays } from "../hours/openTimes.ts";
import { isInside, metresBetween } from "../rules.ts";

interface Place {
  type: string;
  tier: string | null;
  area: string;
  lng: number;
  lat: number;
  datum: Datum;
  hours: string;
}

/** Outlines are drawn roughly: a place this close to its community is taken to be in it. */
const roughly = 150;

/**
 * Everything wrong with a place at once: a type, level or area nobody knows, hours that never open, a
 * point outside its area. @returns the point in WGS-84
 */
export async function checkPlace(
  tx: Tx,
  place: Place,
  { playbook, days }: { playbook: Playbook; days: Holidays },
): Promise<{ lng: number; lat: number }> {
  const issues: Issue[] = [];
  const { stations } = playbook;
  if (!stations.types.some(({ key }) => key === place.type))
    issues.push({ path: "type", reason: "station.typeUnknown" });
  if (place.tier !== null && !stations.matrix.some(({ key }) => key === place.tier))
    issues.push({ path: "tier", reason: "station.tierUnknown" });
  const fault = checkHours(place.hours, days, tx.app.clock.now().getTime());
  if (fault !== null) issues.push({ path: "hours", reason: fault });
  const at = convert(place, place.datum, "WGS-84");
  if (!place.area.startsWith(tx.actor.district ?? "-"))
    issues.push({ path: "area", reason: "area.outsideDistrict" });
  else if (!(await areaNames(tx, [place.area])).has(place.area))
    issues.push({ path: "area", reason: "area.unknown" });
  else {
    const reason = await pointFault(tx, place.area, place);
    if (reason !== null) issues.push({ path: "lng", reason });
  }
  if (issues.length > 0) throw invalidFields(issues);
  return { lng: Math.round(at.lng * 1e6) / 1e6, lat: Math.round(at.lat * 1e6) / 1e6 };
}

type Ring = [number, number][];

/**
 * A point half a kilometre off was read in another datum: if it falls into its area once taken for
 * GCJ-02 or BD-09, that is said, rather than that it lies outside.
 */
async function pointFault(tx: Tx, area: string, place: Place): Promise<string | null> {
  const ring = await outlineOf(tx, area);
  const within = (datum: Datum): boolean => isBy(ring, convert(place, datum, "WGS-84"));
  if (within(place.datum)) return null;
  const others = (["WGS-84", "GCJ-02", "BD-09"] as const).filter((datum) => datum !== place.datum);
  return others.some(within) ? "point.otherDatum" : "point.outsideArea";
}

/** Whether a point in WGS-84 may belong to an area; any does to one without an outline. */
export const isWithinArea = async (
  tx: Tx,
  area: string,
  at: { lng: number; lat: number },
): Promise<boolean> => isBy(await outlineOf(tx, area), at);

async function outlineOf(tx: Tx, area: string): Promise<Ring | undefined> {
  const row = await tx.db
    .selectFrom("areas")
    .select("boundary")
    .where("code", "=", area)
    .executeTakeFirst();
  return (row?.boundary as Ring[] | null | undefined)?.[0];
}

const isBy = (ring: Ring | undefined, at: { lng: number; lat: number }): boolean =>
  ring === undefined ||
  isInside(ring, at) ||
  ring.some(([lng, lat]) => metresBetween({ lng, lat }, at) < roughly);
