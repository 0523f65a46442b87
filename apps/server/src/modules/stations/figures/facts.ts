import { sql } from "kysely";
import type { Playbook } from "@juxin/playbooks";
import type { Tx } from "../../../platform/context.ts";
import { type Indexed, indexNow } from "../near/stationIndex.ts";
import { circleMinutes } from "../places/circleMinutes.ts";
import { reachedCommunities } from "./reachedCommunities.ts";

/** What the room's own rows say, once for all of its figures. */
export interface Facts {
  playbook: Playbook;
  /** Minutes of the practice's circle. */
  circle: number;
  /** In use or shut for a while; what was given up is not counted. */
  standing: readonly Indexed[];
  /** How many can be had at once of what is booked, at places of one type. */
  units(kind: "parking" | "charging", type: string): number;
  /** Events that took place and were not cancelled, at places of one type. */
  events(type: string): number;
  /** Visits counted, at places of one type; `since` the first instant counted. */
  visits(type: string, since?: Date): number;
  reached: { streets: number; communities: number };
  now: Date;
}

/** Months as they begin in Shanghai. */
const month = sql`date_trunc('month', hour at time zone 'Asia/Shanghai') at time zone 'Asia/Shanghai'`;

export async function gatherFacts(tx: Tx): Promise<Facts> {
  const index = await indexNow(tx);
  const { playbook } = index;
  const standing = index.stations.filter(({ status }) => status !== "closed");
  const now = tx.app.clock.now();
  const circle = circleMinutes(playbook);
  const types = new Map(standing.map(({ id, type }) => [id, type.key]));
  const offers = await tx.db
    .selectFrom("stationOffers")
    .select(["stationId", "kind", "units"])
    .where("active", "=", true)
    .execute();
  const events = await tx.db
    .selectFrom("stationEvents")
    .select(["stationId", (of) => of.fn.countAll<number>().as("n")])
    .where("cancelledAt", "is", null)
    .where("endsAt", "<=", now)
    .groupBy("stationId")
    .execute();
  const visits = await tx.db
    .selectFrom("visitCounts")
    .select([
      "stationId",
      sql<Date>`${month}`.as("month"),
      (of) => of.fn.sum<string>("visits").as("n"),
    ])
    .groupBy(["stationId", sql`2`])
    .execute();
  return {
    playbook,
    circle,
    standing,
    units: (kind, type) =>
      offers
        .filter((one) => one.kind === kind && types.get(one.stationId) === type)
        .reduce((sum, { units }) => sum + units, 0),
    events: (type) =>
      events
        .filter(({ stationId }) => types.get(stationId) === type)
        .reduce((sum, { n }) => sum + Number(n), 0),
    visits: (type, since) =>
      visits
        .filter(
          ({ stationId, month }) =>
            types.get(stationId) === type && (since === undefined || month >= since),
        )
        .reduce((sum, { n }) => sum + Number(n), 0),
    reached: await reachedCommunities(tx, circle, standing),
    now,
  };
}
