import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid, notFound } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { agreeOnce, normalPhone, peopleOf } from "../../accounts/index.ts";
import { keepPhotos } from "../../files/index.ts";
import { officeOf } from "../../organizations/index.ts";
import { effectiveSettings } from "../../settings/index.ts";
import { middleOf } from "../places/middleOf.ts";
import { checkPlace } from "../places/checkPlace.ts";
import { applyForStation } from "../policy.ts";
import { contactCell, getApplication } from "./applicationQueries.ts";
import { Apply, type StationApplication } from "./schema.ts";

/** Open applications of one account: a chain of shops has that many, a prankster no more. */
const mostOpen = 10;

/** A shop, an employer or an organ offers its place; the office of its community decides. */
export async function apply(ctx: Context, input: Apply): Promise<StationApplication> {
  authorize(ctx, applyForStation);
  const asked = Apply.parse(input);
  const given =
    asked.contactPhone === undefined ? null : normalPhone(asked.contactPhone, "contactPhone");
  return withTransaction(ctx, async (tx) => {
    const settings = await effectiveSettings(tx);
    const { stations } = settings.playbook;
    const { point, roughly } = await pointOf(tx, asked);
    const at = await checkPlace(tx, { ...asked, ...point, tier: null }, settings);
    requireKnown(
      asked.facilities.map(({ key }) => key),
      stations.facilities,
      "facilities",
    );
    requireKnown(asked.offers, stations.merchantOffers, "offers");
    const applicantId = accountIdOf(tx.actor) ?? "";
    await requireFew(tx, applicantId);
    const id = tx.submission?.key ?? newId();
    const worker = tx.actor.kind === "worker";
    if (worker) await agreeOnce(tx, applicantId, "service", false);
    const keySubject = worker ? applicantId : id;
    const phone = given ?? (worker ? await ownPhone(tx, applicantId) : null);
    if (phone === null) throw invalid("contactPhone", "phone.needed");
    const contact = JSON.stringify({ name: asked.contactName, phone });
    const unit = await officeOf(tx, asked.area, "community");
    await tx.db
      .insertInto("stationApplications")
      .values({
        district: tx.actor.district ?? "",
        id,
        kind: stations.types.find(({ key }) => key === asked.type)?.kind ?? "friendly",
        type: asked.type,
        name: asked.name,
        area: asked.area,
        address: asked.address,
        ...at,
        roughly,
        hours: asked.hours,
        facilities: JSON.stringify(asked.facilities),
        offers: JSON.stringify(asked.offers),
        note: asked.note,
        applicantId,
        contactSealed: seal(tx.app, await keyOf(tx, keySubject), contact, contactCell(id)),
        keySubject,
        state: "applied",
        unitId: unit.id,
        appliedAt: tx.app.clock.now(),
      })
      .execute();
    await keepPhotos(tx, asked.photoIds, { holderId: id, field: "photoIds" });
    await audit(tx, {
      action: "stationApplication.apply",
      subject: { kind: "stationApplication", id },
      after: { type: asked.type, area: asked.area, photos: asked.photoIds.length },
    });
    return getApplication(tx, id);
  });
}

/** The point that was shown; where none was, the middle of the community, and that this is all it is. */
async function pointOf(tx: Tx, asked: Apply) {
  const { lng, lat, datum } = asked;
  if (lng !== null && lat !== null) return { point: { lng, lat, datum }, roughly: false };
  const middle = await middleOf(tx, asked.area);
  if (middle === null) throw invalid("lng", "point.needed");
  return { point: { ...middle, datum: "WGS-84" as const }, roughly: true };
}

/** Whoever signed in by phone is not asked for its number again. */
const ownPhone = async (tx: Tx, accountId: string): Promise<string | null> =>
  (await peopleOf(tx, [accountId])).get(accountId)?.phone ?? null;

function requireKnown(
  keys: readonly string[],
  known: readonly { key: string }[],
  field: string,
): void {
  const at = keys.findIndex((key) => !known.some((one) => one.key === key));
  if (at >= 0) throw invalid(`${field}.${at}`, "facility.unknown");
}

async function requireFew(tx: Tx, applicantId: string): Promise<void> {
  const open = await tx.db
    .selectFrom("stationApplications")
    .select("id")
    .where("applicantId", "=", applicantId)
    .where("state", "=", "applied")
    .limit(mostOpen)
    .execute();
  if (open.length >= mostOpen) throw new AppError("limit", "application.tooManyOpen");
}

/** Whoever applied thinks better of it. */
export async function withdrawApplication(ctx: Context, id: string): Promise<StationApplication> {
  authorize(ctx, applyForStation);
  return withTransaction(ctx, async (tx) => {
    const row = await tx.db
      .selectFrom("stationApplications")
      .select(["state", "applicantId"])
      .where("id", "=", id)
      .where("applicantId", "=", accountIdOf(tx.actor))
      .forUpdate()
      .executeTakeFirst();
    if (row === undefined) throw notFound("application");
    if (row.state !== "applied") throw new AppError("conflict", "application.notAllowedNow");
    await tx.db
      .updateTable("stationApplications")
      .set({ state: "withdrawn" })
      .where("id", "=", id)
      .execute();
    await audit(tx, {
      action: "stationApplication.withdraw",
      subject: { kind: "stationApplication", id },
    });
    return getApplication(tx, id);
  });
}
