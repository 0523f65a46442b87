import type { Tx } from "../../../platform/context.ts";
import { json } from "../../../platform/db/index.ts";
import type { LinkWork } from "../linking/linkRows.ts";
import { type RosterModel, shippedModel } from "../linking/rosterModel.ts";

export interface ModelVersion {
  /** 0: the one shipped with the software. */
  version: number;
  model: RosterModel;
}

/** The model by which a new list is linked: the latest version, else the shipped one. */
export async function modelInUse(tx: Tx): Promise<ModelVersion> {
  const row = await tx.db
    .selectFrom("rosterModels")
    .select(["version", "model"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined
    ? { version: 0, model: shippedModel }
    : { version: row.version, model: row.model as unknown as RosterModel };
}

/** All versions by number, the shipped one among them. */
export async function allModels(tx: Tx): Promise<Map<number, RosterModel>> {
  const rows = await tx.db.selectFrom("rosterModels").select(["version", "model"]).execute();
  return new Map([
    [0, shippedModel],
    ...rows.map(({ version, model }) => [version, model as unknown as RosterModel] as const),
  ]);
}

/** Keeps what the engine said of one list. A run that was cut off said it already. */
export async function keepWork(
  tx: Tx,
  listId: string,
  version: number,
  work: LinkWork,
): Promise<void> {
  await tx.db
    .updateTable("rosterLists")
    .set({ modelVersion: version })
    .where("id", "=", listId)
    .execute();
  await tx.db
    .insertInto("rosterListWork")
    .values({ district: tx.actor.district ?? "", listId, work: json(work) })
    .onConflict((conflict) => conflict.columns(["district", "listId"]).doNothing())
    .execute();
}
