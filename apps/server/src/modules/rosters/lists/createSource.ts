import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { newToken } from "../../../platform/crypto/token.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { districtSubject, keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { requireArea } from "../../areas/index.ts";
import { getUnit } from "../../organizations/index.ts";
import { reaches, writeSources } from "../policy.ts";
import { encodingKeyCell } from "./encodingKey.ts";
import { requireGiver } from "./requireGiver.ts";
import { NewSource, type Source } from "./schema.ts";
import { getSource } from "./sources.ts";

/** Adds who hands in lists. One that gives no names gets a key to encode them with. */
export async function createSource(ctx: Context, input: NewSource): Promise<Source> {
  authorize(ctx, writeSources);
  const { encoded, ...asked } = NewSource.parse(input);
  return withTransaction(ctx, async (tx) => {
    await requireArea(tx, asked.area, "area");
    await getUnit(tx, asked.unitId, "unitId");
    if (!reaches(tx.actor, asked)) throw invalid("area", "grant.outsideArea");
    await requireGiver(tx, asked);
    const district = tx.actor.district ?? "";
    const named = await tx.db
      .selectFrom("rosterSources")
      .select("id")
      .where("name", "=", asked.name)
      .executeTakeFirst();
    if (named !== undefined) throw new AppError("conflict", "rosterSource.nameTaken");
    const id = newId();
    const office = await keyOf(tx, districtSubject(district));
    await tx.db
      .insertInto("rosterSources")
      .values({
        district,
        id,
        ...asked,
        cadenceSince: asked.cadence === null ? null : dayOf(tx.app.clock.now()),
        encodingKeySealed: encoded ? seal(tx.app, office, newToken(32), encodingKeyCell(id)) : null,
        createdAt: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "rosterSource.create",
      subject: { kind: "rosterSource", id },
      after: { ...asked, encoded },
    });
    return getSource(tx, id);
  });
}
