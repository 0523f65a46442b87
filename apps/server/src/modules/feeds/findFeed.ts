import type { Selectable } from "kysely";
import { dayOf } from "../../platform/clock.ts";
import type { App, Context } from "../../platform/context.ts";
import { blindIndex } from "../../platform/crypto/blindIndex.ts";
import { districtPlugin } from "../../platform/db/districtPlugin.ts";
import type { Tables } from "../../platform/db/index.ts";
import { AppError } from "../../platform/errors.ts";
import type { Feed, FeedPurpose } from "../../platform/grants/actor.ts";
import { noteRefused, noteUse } from "./noteUse.ts";
import { pace } from "./pace.ts";
import {
  callsPerMinute,
  isAllowedAddress,
  stateOf,
  tokenShape,
  wrongKeysPerMinute,
} from "./rules.ts";

export type KeyRow = Selectable<Tables["feedKeys"]>;

/** What the database keeps of a token. Not the sessions' hash: a new master key must not end feeds. */
export const tokenIndex = (app: App, district: string, token: string): string =>
  blindIndex(app.keyring, "feedKey", district, token);

const tooFast = (reason: string, retryAfterSeconds: number) =>
  new AppError("limit", reason, { retryAfterSeconds });

/**
 * The feed that a token stands for. What is wrong with a key is told to whoever holds it; of a token
 * that was never made, nothing but that.
 */
export async function findFeed(ctx: Context, token: string): Promise<Feed> {
  const { app } = ctx;
  const stranger = `address:${ctx.address ?? "unknown"}`;
  const blocked = pace(app, stranger, wrongKeysPerMinute, false);
  if (blocked > 0) throw tooFast("feed.tooManyTries", blocked);
  const row = await keyOfToken(app, token);
  if (row === undefined) {
    pace(app, stranger, wrongKeysPerMinute);
    throw new AppError("unauthenticated", "feed.keyUnknown");
  }
  const feed: Feed = {
    kind: "feed",
    district: row.district,
    keyId: row.id,
    purpose: row.purpose as FeedPurpose,
    unitId: row.unitId,
    sourceId: row.sourceId,
    registrationSource: row.registrationSource,
  };
  const fault = faultOf(ctx, row);
  if (fault !== null) {
    await noteRefused(ctx, feed, fault);
    throw fault;
  }
  await noteUse(ctx, feed, row);
  return feed;
}

async function keyOfToken(app: App, token: string): Promise<KeyRow | undefined> {
  const district = tokenShape.exec(token)?.[1];
  if (district === undefined) return undefined;
  return app.database.transaction({ scope: district, readOnly: true }, (plain) =>
    plain
      .withPlugin(districtPlugin(district))
      .selectFrom("feedKeys")
      .selectAll()
      .where("tokenIndex", "=", tokenIndex(app, district, token))
      .executeTakeFirst(),
  );
}

function faultOf(ctx: Context, row: KeyRow): AppError | null {
  const { expiresOn, addresses } = row;
  const state = stateOf(row, dayOf(ctx.app.clock.now()));
  if (state === "ended")
    return new AppError("unauthenticated", "feed.keyEnded", { at: row.endedAt?.toISOString() });
  if (state === "expired") return new AppError("unauthenticated", "feed.keyExpired", { expiresOn });
  if (!isAllowedAddress(addresses, ctx.address))
    return new AppError("forbidden", "feed.wrongAddress", { address: ctx.address ?? null });
  const wait = pace(ctx.app, `key:${row.id}`, callsPerMinute);
  return wait > 0 ? tooFast("feed.tooFast", wait) : null;
}
