import { sql } from "kysely";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";

interface Because {
  name: string;
}

/** Ends what is open of these persons' work; one row only when its id is given. @returns how many ended. */
export async function endEmployments(
  tx: Tx,
  members: readonly string[],
  on: string,
  source: Because,
  only?: string,
): Promise<number> {
  let update = tx.db
    .updateTable("employments")
    .set({
      toOn: sql<string>`greatest(${on}::date, from_on)`,
      endedBy: accountIdOf(tx.actor),
      endedSource: source.name,
    })
    .where("personId", "in", [...members])
    .where("toOn", "is", null);
  if (only !== undefined) update = update.where("id", "=", only);
  return (await update.returning("id").execute()).length;
}

/** Ends what is open of where these persons live. */
export async function endResidences(
  tx: Tx,
  members: readonly string[],
  on: string,
  source: Because,
): Promise<void> {
  await tx.db
    .updateTable("residences")
    .set({
      toOn: sql<string>`greatest(${on}::date, from_on)`,
      endedBy: accountIdOf(tx.actor),
      endedSource: source.name,
    })
    .where("personId", "in", [...members])
    .where("toOn", "is", null)
    .execute();
}

/** Notes that persons are no longer here: their work ends, their history stays. Part of the verb that audits it. */
export async function leavePersons(
  tx: Tx,
  ids: readonly string[],
  on: string,
  source: Because,
): Promise<void> {
  if (ids.length === 0) return;
  await endEmployments(tx, ids, on, source);
  await tx.db
    .updateTable("persons")
    .set({ state: "left", leftOn: on, version: sql<number>`version + 1` })
    .where("id", "in", [...ids])
    .where("state", "=", "active")
    .execute();
}
