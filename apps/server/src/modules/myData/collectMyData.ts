import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { Line } from "../../platform/grants/line.ts";
import { consentsOf, everyOwnAccess, listOwnSessions, peopleOf } from "../accounts/index.ts";
import { areaNames } from "../areas/index.ts";
import { collectOwnCases } from "../cases/index.ts";
import { collectOwnPersons } from "../people/index.ts";
import { collectOwnRows } from "../rosters/index.ts";
import { collectOwnStations } from "../stations/index.ts";
import type { MyData } from "./schema.ts";

/** In clear, because it goes to the person it is about and to nobody else. */
export async function collectMyData(tx: Tx): Promise<MyData> {
  const id = accountIdOf(tx.actor) ?? "";
  const account = await tx.db
    .selectFrom("accounts")
    .select(["area", "line", "createdAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const person = (await peopleOf(tx, [id])).get(id);
  const names = await areaNames(tx, account.area === null ? [] : [account.area]);
  return {
    account: {
      name: person?.name ?? null,
      phone: person?.phone ?? null,
      area: account.area === null ? null : (names.get(account.area) ?? account.area),
      line: account.line as Line | null,
      createdAt: account.createdAt.toISOString(),
    },
    consents: await consentsOf(tx, id),
    cases: tx.actor.kind === "worker" ? await collectOwnCases(tx) : [],
    persons: tx.actor.kind === "worker" ? await collectOwnPersons(tx) : [],
    lists: tx.actor.kind === "worker" ? await collectOwnRows(tx) : [],
    stations:
      tx.actor.kind === "worker"
        ? await collectOwnStations(tx)
        : { bookings: [], applications: [], kept: [] },
    sessions: await listOwnSessions(tx),
    accesses: await everyOwnAccess(tx),
  };
}
