import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { normalPhone, workerByPhone } from "../../accounts/index.ts";
import { addStations, oversees } from "../policy.ts";
import { lockStation } from "../queries.ts";
import type { StationDetail } from "../schema.ts";
import { getStation } from "./getStation.ts";
import { SetManagers } from "./schema.ts";

/** Names who keeps a place: staff by account, a shopkeeper by the phone they sign in with. */
export async function setManagers(
  ctx: Context,
  id: string,
  input: SetManagers,
): Promise<StationDetail> {
  authorize(ctx, addStations);
  const asked = SetManagers.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockStation(tx, id);
    if (!oversees(tx.actor, row.area)) throw new AppError("forbidden", "grant.outsideArea");
    const wanted = new Set([
      ...(await known(tx, asked.accountIds)),
      ...(await byPhone(tx, asked.phones)),
    ]);
    const district = tx.actor.district ?? "";
    await tx.db.deleteFrom("stationManagers").where("stationId", "=", id).execute();
    const since = tx.app.clock.now();
    if (wanted.size > 0)
      await tx.db
        .insertInto("stationManagers")
        .values([...wanted].map((accountId) => ({ district, stationId: id, accountId, since })))
        .execute();
    await audit(tx, {
      action: "station.setManagers",
      subject: { kind: "station", id },
      after: { accounts: [...wanted] },
    });
    return getStation(tx, id);
  });
}

async function known(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("accounts")
    .select("id")
    .where("id", "in", [...ids])
    .where("state", "=", "active")
    .execute();
  const found = rows.map((row) => row.id);
  const missing = ids.findIndex((id) => !found.includes(id));
  if (missing >= 0) throw invalid(`accountIds.${missing}`, "account.unknown");
  return found;
}

async function byPhone(tx: Tx, phones: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const [index, phone] of phones.entries()) {
    const number = normalPhone(phone, `phones.${index}`);
    found.push((await workerByPhone(tx, { name: null, phone: number })).id);
  }
  return found;
}
