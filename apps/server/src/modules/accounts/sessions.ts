import type { App, Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { districtPlugin } from "../../platform/db/districtPlugin.ts";
import { hashToken, newToken } from "../../platform/crypto/token.ts";
import type { Actor, ActorGrant } from "../../platform/grants/actor.ts";
import { readSessionCookie } from "./cookies.ts";
import { sessionHolds } from "./rules.ts";

const seenEvery = 60_000;

export const asSystem = (ctx: Context, name: string, district: string): Context => ({
  ...ctx,
  actor: { kind: "system", district, name },
});

/** Starts a session inside a sign-in; the cookie's value comes back, only its hash is kept. */
export async function startSession(
  tx: Tx,
  account: { id: string },
  options: { device: string; demo: boolean },
): Promise<{ cookie: string; sessionId: string }> {
  const token = newToken();
  const now = tx.app.clock.now();
  const district = tx.actor.district ?? "";
  const sessionId = newId();
  await tx.db
    .insertInto("sessions")
    .values({
      district,
      id: sessionId,
      tokenHash: hashToken(tx.app.keyring, token),
      accountId: account.id,
      device: options.device.slice(0, 120),
      demo: options.demo,
      startedAt: now,
      lastSeenAt: now,
    })
    .execute();
  await tx.db
    .updateTable("accounts")
    .set({ lastSeenAt: now })
    .where("id", "=", account.id)
    .execute();
  return { cookie: `${district}.${token}`, sessionId };
}

/**
 * Who a request's cookie stands for; anonymous when the session is unknown, ended or too old. What a
 * page asks in the background while nobody touches it is no sign of its owner.
 */
export async function findActor(
  app: App,
  cookieHeader: string | undefined,
  background = false,
): Promise<Actor> {
  const cookie = readSessionCookie(app, cookieHeader);
  if (cookie === null) return { kind: "anonymous", district: null };
  const found = await app.database.transaction(
    { scope: cookie.district, readOnly: true },
    async (plain) => {
      const db = plain.withPlugin(districtPlugin(cookie.district));
      const session = await db
        .selectFrom("sessions")
        .innerJoin("accounts", (join) =>
          join
            .onRef("accounts.district", "=", "sessions.district")
            .onRef("accounts.id", "=", "sessions.accountId"),
        )
        .select([
          "sessions.id",
          "sessions.accountId",
          "sessions.demo",
          "sessions.startedAt",
          "sessions.lastSeenAt",
          "accounts.kind",
          "accounts.totpSealed",
          "accounts.passwordInitial",
        ])
        .where("sessions.tokenHash", "=", hashToken(app.keyring, cookie.token))
        .where("sessions.endedAt", "is", null)
        .where("accounts.state", "=", "active")
        .executeTakeFirst();
      if (session === undefined || session.kind !== "staff") return { session, grants: [] };
      const grants = await db
        .selectFrom("grants")
        .select(["id", "role", "area", "line", "unitId"])
        .where("accountId", "=", session.accountId)
        .where("withdrawnAt", "is", null)
        .execute();
      return { session, grants: grants as ActorGrant[] };
    },
  );
  const { session, grants } = found;
  if (session === undefined) return { kind: "anonymous", district: cookie.district };
  const now = app.clock.now();
  if (!sessionHolds(session, now)) return { kind: "anonymous", district: cookie.district };
  if (!background && now.getTime() - session.lastSeenAt.getTime() > seenEvery)
    await touch(app, cookie.district, session.id, session.accountId);
  const signedIn = {
    district: cookie.district,
    accountId: session.accountId,
    sessionId: session.id,
    demo: session.demo,
  };
  return session.kind === "staff"
    ? {
        kind: "staff",
        ...signedIn,
        grants,
        passwordInitial: session.passwordInitial && !session.demo,
        totpMissing: session.totpSealed === null && !session.demo,
      }
    : { kind: "worker", ...signedIn };
}

/** Not audited: it records that the person is there, and changes nothing they could ask about. */
async function touch(
  app: App,
  district: string,
  sessionId: string,
  accountId: string,
): Promise<void> {
  const lastSeenAt = app.clock.now();
  await app.database.transaction({ scope: district }, async (plain) => {
    const db = plain.withPlugin(districtPlugin(district));
    await db.updateTable("sessions").set({ lastSeenAt }).where("id", "=", sessionId).execute();
    await db.updateTable("accounts").set({ lastSeenAt }).where("id", "=", accountId).execute();
  });
}

export async function endSessionsOf(tx: Tx, accountId: string, except?: string): Promise<void> {
  let query = tx.db
    .updateTable("sessions")
    .set({ endedAt: tx.app.clock.now() })
    .where("accountId", "=", accountId)
    .where("endedAt", "is", null);
  if (except !== undefined) query = query.where("id", "<>", except);
  await query.execute();
}
