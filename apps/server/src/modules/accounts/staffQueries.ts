import type { z } from "@hono/zod-openapi";
import { maskPhone } from "@juxin/standards";
import type { Tx } from "../../platform/context.ts";
import { withinArea } from "../../platform/db/index.ts";
import { notFound } from "../../platform/errors.ts";
import { grantsFor, isAllowed } from "../../platform/grants/permission.ts";
import { decodeCursor, TimeCursor, toPage } from "../../platform/http/cursor.ts";
import { grantsByAccount } from "./grantQueries.ts";
import { peopleOf } from "./person.ts";
import { giveGrants, readStaff, writeStaff } from "./policy.ts";
import { holdsMore, holdsMoreThanAll } from "./rules.ts";
import type { StaffAccount, StaffQuery } from "./schema.ts";

type PresentedStaff = z.infer<typeof StaffAccount>;

/** Staff with a grant inside the caller's areas; an administrator also sees those without any. */
export async function listStaff(tx: Tx, query: z.infer<typeof StaffQuery>) {
  const after = decodeCursor(TimeCursor, query.cursor);
  const areas = grantsFor(tx.actor, readStaff).map((grant) => grant.area);
  const all = isAllowed(tx.actor, writeStaff);
  let select = tx.db
    .selectFrom("accounts")
    .select(["id", "createdAt"])
    .where("kind", "=", "staff")
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(query.limit + 1);
  if (!all || query.area !== undefined || query.role !== undefined)
    select = select.where((where) =>
      where.exists(
        where
          .selectFrom("grants")
          .select("grants.id")
          .whereRef("grants.district", "=", "accounts.district")
          .whereRef("grants.accountId", "=", "accounts.id")
          .where("grants.withdrawnAt", "is", null)
          .where((inner) => inner.or(areas.map((area) => withinArea("grants.area", area))))
          .$if(query.area !== undefined, (q) =>
            q.where(withinArea("grants.area", query.area ?? "")),
          )
          .$if(query.role !== undefined, (q) => q.where("grants.role", "=", query.role ?? "")),
      ),
    );
  if (query.q !== undefined && query.q !== "")
    select = select.where("login", "like", `%${query.q.toLowerCase().replaceAll(/[%_\\]/g, "")}%`);
  if (after !== undefined) {
    const [at, id] = after;
    select = select.where((where) =>
      where.or([
        where("createdAt", "<", new Date(at)),
        where.and([where("createdAt", "=", new Date(at)), where("id", "<", id)]),
      ]),
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.createdAt.toISOString(),
    row.id,
  ]);
  return {
    items: await presentStaff(
      tx,
      found.items.map((row) => row.id),
    ),
    nextCursor: found.nextCursor,
  };
}

/** @throws AppError 404 when there is no such account, or it is outside the caller's areas. */
export async function getStaff(tx: Tx, id: string): Promise<PresentedStaff> {
  const [account] = await presentStaff(tx, [id]);
  if (account === undefined) throw notFound("account");
  const areas = grantsFor(tx.actor, readStaff).map((grant) => grant.area);
  const near = account.grants.some((grant) => areas.some((area) => grant.area.startsWith(area)));
  if (!near && !isAllowed(tx.actor, writeStaff)) throw notFound("account");
  return account;
}

/** In the order of the ids; workers and unknown ids are left out. */
export async function presentStaff(tx: Tx, ids: readonly string[]): Promise<PresentedStaff[]> {
  if (ids.length === 0) return [];
  const rows = await tx.db
    .selectFrom("accounts")
    .select(["id", "login", "state", "totpSealed", "lastSeenAt"])
    .where("id", "in", [...ids])
    .where("kind", "=", "staff")
    .execute();
  const people = await peopleOf(tx, ids);
  const grants = await grantsByAccount(tx, ids);
  const own = grantsFor(tx.actor, giveGrants);
  const me = tx.actor.kind === "staff" ? tx.actor.accountId : null;
  const admin = isAllowed(tx.actor, writeStaff);
  const writing = grantsFor(tx.actor, writeStaff);
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) return [];
    const held = grants.get(id) ?? [];
    const abilities: PresentedStaff["abilities"] = [];
    if (id !== me) {
      abilities.push("grant");
      if (held.some((grant) => holdsMore(own, grant))) abilities.push("withdraw");
      if (admin && holdsMoreThanAll(writing, held))
        abilities.push(row.state === "active" ? "disable" : "enable", "resetPassword");
    }
    const person = people.get(id);
    return [
      {
        id,
        name: person?.name ?? "",
        login: row.login ?? "",
        phone: person?.phone ? maskPhone(person.phone) : null,
        state: row.state === "active" ? ("active" as const) : ("disabled" as const),
        totpEnrolled: row.totpSealed !== null,
        lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
        grants: held,
        abilities,
      },
    ];
  });
}
