import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import type { Playbook } from "@juxin/playbooks";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { type Actor, accountIdOf } from "../../../platform/grants/actor.ts";
import { grantsFor } from "../../../platform/grants/permission.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { areaNames } from "../../areas/index.ts";
import { photosHeldBy } from "../../files/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { decideApplications, oversees } from "../policy.ts";
import type { PlaceKind } from "../schema.ts";
import type { StationApplication } from "./schema.ts";

export const contactCell = (id: string): string => `station_applications.contact:${id}`;

type Row = Selectable<Tables["stationApplications"]>;

/** One's own, and those that lie where one's office decides. */
const visibleTo = (actor: Actor) => (where: ExpressionBuilder<Tables, "stationApplications">) => {
  const account = accountIdOf(actor);
  return where.or([
    ...(account === null ? [] : [where("applicantId", "=", account)]),
    ...grantsFor(actor, decideApplications).map((grant) =>
      withinArea("station_applications.area", grant.area),
    ),
    ...(actor.kind === "system" ? [sql<boolean>`true`] : []),
  ]);
};

export async function listApplications(
  tx: Tx,
  filter: { state?: string | undefined; limit: number; own?: boolean },
): Promise<StationApplication[]> {
  let select = tx.db
    .selectFrom("stationApplications")
    .selectAll()
    .where(visibleTo(tx.actor))
    .orderBy(sql`state = 'applied'`, "desc")
    .orderBy("appliedAt", "desc")
    .limit(filter.limit);
  if (filter.state !== undefined) select = select.where("state", "=", filter.state);
  if (filter.own === true) select = select.where("applicantId", "=", accountIdOf(tx.actor));
  return presentAll(tx, await select.execute());
}

export async function findApplication(tx: Tx, id: string): Promise<Row> {
  const row = await tx.db
    .selectFrom("stationApplications")
    .selectAll()
    .where("id", "=", id)
    .where(visibleTo(tx.actor))
    .executeTakeFirst();
  if (row === undefined) throw notFound("application");
  return row;
}

export async function getApplication(tx: Tx, id: string): Promise<StationApplication> {
  const [one] = await presentAll(tx, [await findApplication(tx, id)]);
  if (one === undefined) throw notFound("application");
  return one;
}

async function presentAll(tx: Tx, rows: readonly Row[]): Promise<StationApplication[]> {
  if (rows.length === 0) return [];
  const { playbook } = await effectiveSettings(tx);
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  const keys = await keysOf(
    tx,
    rows.map(({ keySubject }) => keySubject),
  );
  const photos = await photosHeldBy(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const contact = open(tx.app, keys.get(row.keySubject), row.contactSealed, contactCell(row.id));
    const decides = oversees(tx.actor, row.area);
    const own = row.applicantId === accountIdOf(tx.actor);
    return {
      id: row.id,
      kind: row.kind as PlaceKind,
      type: typeOf(playbook, row.type),
      name: row.name,
      area: row.area,
      areaName: names.get(row.area) ?? row.area,
      address: row.address,
      lng: row.lng,
      lat: row.lat,
      roughly: row.roughly,
      hours: row.hours,
      facilities: row.facilities as { key: string; count: number }[],
      offers: row.offers as string[],
      note: row.note,
      contact: contact === null ? null : (JSON.parse(contact) as { name: string; phone: string }),
      state: row.state as StationApplication["state"],
      unit: units.get(row.unitId) ?? null,
      answer: row.answer,
      stationId: row.stationId,
      photos: (photos.get(row.id) ?? []).map(({ id, url, thumbUrl }) => ({ id, url, thumbUrl })),
      appliedAt: row.appliedAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
      abilities:
        row.state === "applied"
          ? [
              ...(decides ? (["approve", "return"] as const) : []),
              ...(own ? (["withdraw"] as const) : []),
            ]
          : [],
    };
  });
}

function typeOf(playbook: Playbook, key: string): { key: string; zh: string; en: string } {
  const type = playbook.stations.types.find((one) => one.key === key);
  return { key, zh: type?.zh ?? key, en: type?.en ?? key };
}
