import { randomInt } from "node:crypto";
import { readRoadList } from "@juxin/reach";
import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { searchKeys } from "../areas/index.ts";
import { touchStations } from "./near/stationIndex.ts";
import { writeNetwork } from "./planner/importRoads.ts";
import { faultHours, shortCode } from "./rules.ts";

export interface NewStation {
  id: string;
  ownerUnitId: string;
  type: string;
  kind: string;
  tier: string | null;
  name: string;
  area: string;
  address: string;
  lng: number;
  lat: number;
  hours: string;
  note: string;
  facilities: { key: string; count: number; stock: number | null; lowStock: number | null }[];
  offers: {
    kind: string;
    name: string;
    units: number;
    slotMinutes: number;
    mostSlots: number;
    hours: string | null;
  }[];
  fault: { kind: "broken" | "closed"; facility: string | null; note: string } | null;
  event: { title: string; inDays: number; hour: number } | null;
}

/** Writes places that were made up as a whole, with all that hangs on them; the setup that calls it audits. */
export async function insertDemoStations(tx: Tx, stations: readonly NewStation[]): Promise<void> {
  const district = tx.actor.district ?? "";
  const now = tx.app.clock.now();
  for (const { id, facilities, offers, fault, event, ...one } of stations) {
    const keys = searchKeys(one.name);
    const { ownerUnitId, type, kind, tier, name, area, address, lng, lat, hours, note } = one;
    await tx.db
      .insertInto("stations")
      .values({
        district,
        id,
        code: shortCode(randomInt),
        ownerUnitId,
        type,
        kind,
        tier,
        name,
        area,
        address,
        lng,
        lat,
        hours,
        note,
        searchKeys: `${keys.pinyin} ${keys.initials}`,
        version: 1,
        createdAt: now,
        updatedAt: now,
      })
      .execute();
    const broken = fault?.kind === "broken" ? fault.facility : null;
    await tx.db
      .insertInto("stationFacilities")
      .values(
        facilities.map((facility) => ({
          district,
          stationId: id,
          ...facility,
          state: facility.key === broken ? "faulty" : "ok",
        })),
      )
      .execute();
    for (const offer of offers)
      await tx.db
        .insertInto("stationOffers")
        .values({ district, id: newId(), stationId: id, daysAhead: 7, graceMinutes: 15, ...offer })
        .execute();
    if (fault !== null)
      await tx.db
        .insertInto("stationFaults")
        .values({
          district,
          id: newId(),
          stationId: id,
          ...fault,
          reports: 2,
          openedAt: now,
          lastReportAt: now,
          dueAt: new Date(now.getTime() + faultHours[fault.kind] * 3_600_000),
        })
        .execute();
    if (event !== null) {
      const startsAt = new Date(now.getTime() + event.inDays * 24 * 3_600_000);
      startsAt.setUTCHours(event.hour - 8, 0, 0, 0);
      await tx.db
        .insertInto("stationEvents")
        .values({
          district,
          id: newId(),
          stationId: id,
          title: event.title,
          startsAt,
          endsAt: new Date(startsAt.getTime() + 2 * 3_600_000),
        })
        .execute();
    }
  }
  await touchStations(tx);
}

/** Streets that were made up; circles follow them from now on. The setup that calls it audits. */
export async function writeRoadList(tx: Tx, name: string, roads: unknown): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(roads));
  await writeNetwork(tx, { name, source: "demo", roads: readRoadList(bytes) });
}
