import { audit } from "../../platform/audit.ts";
import { addDays, dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { hmacSm3 } from "../../platform/crypto/sm3.ts";
import { newToken } from "../../platform/crypto/token.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { speaksFor } from "../employers/index.ts";
import { getUnit } from "../organizations/index.ts";
import { requireSource } from "../rosters/index.ts";
import { tokenIndex } from "./findFeed.ts";
import { writeFeedKeys } from "./policy.ts";
import { getFeedKey } from "./queries.ts";
import { longestDays, tokenFor } from "./rules.ts";
import { type FeedKeyMade, NewFeedKey } from "./schema.ts";

/** Makes a key for one unit and one purpose; it is shown this once, and only its keyed digest is kept. */
export async function createFeedKey(ctx: Context, input: NewFeedKey): Promise<FeedKeyMade> {
  authorize(ctx, writeFeedKeys);
  const asked = NewFeedKey.parse(input);
  const district = ctx.actor.district ?? "";
  const token = tokenFor(district, secretFor(ctx));
  const key = await withTransaction(ctx, async (tx) => {
    const today = dayOf(tx.app.clock.now());
    if (asked.expiresOn < today) throw invalid("expiresOn", "day.inPast");
    if (asked.expiresOn > addDays(today, longestDays))
      throw invalid("expiresOn", "feedKey.expiryTooFar");
    const bound = await bindTo(tx, asked);
    const { name, purpose, expiresOn, addresses } = asked;
    const id = newId();
    await tx.db
      .insertInto("feedKeys")
      .values({
        district,
        id,
        name,
        purpose,
        ...bound,
        tokenIndex: tokenIndex(tx.app, district, token),
        hint: token.slice(-4),
        addresses: [...new Set(addresses)],
        expiresOn,
        madeBy: accountIdOf(tx.actor),
        madeAt: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "feedKey.create",
      subject: { kind: "feedKey", id },
      after: { name, purpose, ...bound, expiresOn, addresses },
    });
    return getFeedKey(tx, id);
  });
  return { key, token };
}

/** The same for the same submission, so that an answer that was lost can be asked for again. */
const secretFor = (ctx: Context): string =>
  ctx.submission === undefined
    ? newToken(32)
    : hmacSm3(ctx.app.keyring.tokenKey, `feedKey:${ctx.submission.key}`).toString("base64url");

/** The unit that a key hands in for, and the one thing that it may hand in. */
async function bindTo(tx: Tx, asked: ReturnType<typeof NewFeedKey.parse>) {
  if (asked.purpose === "lists") {
    const source = await requireSource(tx, asked.sourceId, "sourceId");
    if (!source.active) throw new AppError("conflict", "rosterSource.retired");
    return { unitId: source.unitId, sourceId: source.id, registrationSource: null };
  }
  const unit = await getUnit(tx, asked.unitId, "unitId");
  if (!speaksFor(unit, asked.registrationSource))
    throw invalid("unitId", "feedKey.unitDoesNotSpeak");
  return { unitId: unit.id, sourceId: null, registrationSource: asked.registrationSource };
}
