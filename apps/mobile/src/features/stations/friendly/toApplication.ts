import type { Schemas } from "@juxin/api-client";
import { emptyPlaceDraft, type PlaceDraft } from "../../../draft/placeDraft.ts";
import { readWeek, writeWeek } from "../../../draft/weekHours.ts";

export const steps = ["type", "name", "offers", "hours", "place", "contact", "check"] as const;
export type Step = (typeof steps)[number];

/** Whether an answer is there; what may be left out always is. */
export function isAnswered(step: Step, draft: PlaceDraft, ownName: string | null): boolean {
  switch (step) {
    case "type":
      return draft.type !== null;
    case "name":
      return draft.name.trim() !== "";
    case "hours":
      return writeWeek(draft.week) !== "";
    case "place":
      return draft.area !== null && draft.address.trim() !== "";
    case "contact":
      return (draft.contactName ?? ownName ?? "").trim() !== "";
    default:
      return true;
  }
}

/** The first question without an answer; all answered, the last look. */
export const firstOpen = (draft: PlaceDraft, ownName: string | null): Step =>
  steps.find((step) => !isAnswered(step, draft, ownName)) ?? "check";

/** The step on which a field stands that the server found fault with. */
export function stepOfField(path: string): Step {
  const field = path.split(".")[0] ?? "";
  if (field === "type" || field === "name" || field === "hours") return field;
  if (field === "offers" || field === "facilities") return "offers";
  if (["area", "address", "lng", "lat"].includes(field)) return "place";
  return field === "note" ? "name" : "contact";
}

/** The draft as the server takes it. */
export const toApplication = (
  draft: PlaceDraft,
  ownName: string | null,
  photoIds: string[],
): Schemas["ApplyForStation"] => ({
  type: draft.type ?? "",
  name: draft.name.trim(),
  area: draft.area?.code ?? "",
  address: draft.address.trim(),
  lng: draft.point?.lng ?? null,
  lat: draft.point?.lat ?? null,
  datum: "WGS-84",
  hours: writeWeek(draft.week),
  facilities: draft.facilities.map((key) => ({ key, count: 1 })),
  offers: draft.offers,
  note: draft.note.trim(),
  contactName: (draft.contactName ?? ownName ?? "").trim(),
  photoIds,
});

/** An application that was returned, on the writing table again. */
export const toDraft = (of: Schemas["StationApplication"]): PlaceDraft => ({
  type: of.type.key,
  name: of.name,
  offers: of.offers,
  facilities: of.facilities.map(({ key }) => key),
  week: readWeek(of.hours) ?? emptyPlaceDraft.week,
  area: { code: of.area, name: of.areaName },
  address: of.address,
  point: of.roughly ? null : { lng: of.lng, lat: of.lat },
  contactName: of.contact?.name ?? null,
  note: of.note,
});
