import type { Schemas } from "@juxin/api-client";

/** What both forms say of where something is and what lists call it, as it is typed. */
export interface PlaceValues {
  name: string;
  shortNames?: string;
  line: Schemas["LineOrAll"];
  area: string;
  address?: string;
  lng?: number | null;
  lat?: number | null;
  datum: "WGS-84" | "GCJ-02" | "BD-09";
  openedOn?: string;
}

type Known = Pick<
  Schemas["Site"],
  "name" | "shortNames" | "line" | "area" | "address" | "lng" | "lat" | "openedOn"
>;

export const typedPlace = (known: Known): PlaceValues => ({
  name: known.name,
  shortNames: known.shortNames.join("、"),
  line: known.line,
  area: known.area,
  address: known.address,
  lng: known.lng,
  lat: known.lat,
  datum: "WGS-84",
  openedOn: known.openedOn ?? "",
});

const trimmed = (text: string | undefined): string => text?.trim() ?? "";

export const namesOf = (typed: string | undefined): string[] =>
  trimmed(typed)
    .split(/[、，,;；\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");

/** In the contract's shape; a position is whole or none. */
export const saidPlace = (values: PlaceValues) => ({
  name: trimmed(values.name),
  shortNames: namesOf(values.shortNames),
  line: values.line,
  area: values.area,
  address: trimmed(values.address),
  point:
    typeof values.lng === "number" && typeof values.lat === "number"
      ? { lng: values.lng, lat: values.lat, datum: values.datum }
      : null,
  openedOn: values.openedOn ? values.openedOn : null,
});

/** Only what differs from what was there, so that two who change different things do not meet. */
export function changedPlace(values: PlaceValues, known: Known) {
  const now = saidPlace(values);
  const was = saidPlace(typedPlace(known));
  const moved =
    values.datum !== "WGS-84" && now.point !== null
      ? now.point.lng !== known.lng || now.point.lat !== known.lat
      : JSON.stringify(now.point) !== JSON.stringify(was.point);
  return {
    ...(now.name !== was.name && { name: now.name }),
    ...(JSON.stringify(now.shortNames) !== JSON.stringify(was.shortNames) && {
      shortNames: now.shortNames,
    }),
    ...(now.line !== was.line && { line: now.line }),
    ...(now.area !== was.area && { area: now.area }),
    ...(now.address !== was.address && { address: now.address }),
    ...(moved && { point: now.point }),
    ...(now.openedOn !== was.openedOn && { openedOn: now.openedOn }),
  };
}
