import { newId } from "../platform/crypto/newId.ts";
import type { CaseScene } from "./caseScene.ts";
import { done } from "./caseScene.ts";

/** A station in community s1c1 that is open on weekdays; the districtAdmin adds it unless another does. */
export async function buildStation(
  scene: CaseScene,
  overrides: Record<string, unknown> = {},
): Promise<{ id: string; code: string; version: number }> {
  return done(
    (await scene.as("admin")).post("/stations", {
      type: "station",
      name: "柳巷驿站",
      area: `${scene.district.code}001001`,
      lng: 118.05,
      lat: 31.52,
      hours: "Mo-Fr 08:30-18:00; Sa,Su 10:00-16:00",
      ...overrides,
    }),
  );
}

/** Two delivery bays to be booked by the hour, the week ahead; `overrides` changes the offer. */
export async function buildOffer(
  scene: CaseScene,
  stationId: string,
  overrides: Record<string, unknown> = {},
): Promise<string> {
  const key = newId();
  const body = {
    kind: "parking",
    name: "专用停车位",
    units: 2,
    slotMinutes: 60,
    mostSlots: 2,
    ...overrides,
  };
  await done((await scene.as("admin")).post(`/stations/${stationId}/offers`, body, key));
  return key;
}
