import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { inParts } from "./inParts.ts";
import { actingUnit, type Place } from "./policy.ts";

interface Looked {
  personId: string;
  accountId: string | null;
  place: Place;
}

/** Notes that somebody looked at what is held back; each person reads it about themselves. */
export async function noteAccess(
  tx: Tx,
  looked: readonly Looked[],
  what: string,
  purpose: string,
): Promise<void> {
  const rows = looked.map(({ personId, accountId, place }) => ({
    district: tx.actor.district ?? "",
    id: newId(),
    personId,
    subjectAccountId: accountId,
    accountId: accountIdOf(tx.actor) ?? "",
    unitId: actingUnit(tx.actor, place),
    what,
    purpose,
    at: tx.app.clock.now(),
  }));
  await inParts(rows, (part) => tx.db.insertInto("accesses").values(part).execute());
}

/** The same for persons by their id. */
export async function notePersonsLooked(
  tx: Tx,
  ids: readonly string[],
  what: string,
  purpose: string,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await tx.db
    .selectFrom("persons")
    .select(["id", "accountId", "area", "line"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  const looked = rows.map((row) => ({
    personId: row.id,
    accountId: row.accountId,
    place: { area: row.area, line: row.line as LineOrAll },
  }));
  await noteAccess(tx, looked, what, purpose);
}
