import { findSensitive } from "@juxin/standards";
import { audit } from "../../../platform/audit.ts";
import { addDays, dayOf, startOfDay } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import type { Line } from "../../../platform/grants/line.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { agreeOnce } from "../../accounts/index.ts";
import { requireArea } from "../../areas/index.ts";
import { officeOf } from "../../organizations/index.ts";
import { isForFirms } from "@juxin/playbooks";
import { effectiveSettings } from "../../settings/index.ts";
import { sealContent } from "../content.ts";
import { getCaseDetail } from "../detail.ts";
import { openOwnCase } from "../policy.ts";
import { deadline } from "../rules.ts";
import type { CaseChannel, CaseDetail } from "../schema.ts";
import { recordOpening } from "./recordOpening.ts";
import { OpenCase } from "./schema.ts";

/** A worker asks. The id of the submission is the id of the case: sent twice, it is one case. */
export async function openCase(ctx: Context, input: OpenCase): Promise<CaseDetail> {
  authorize(ctx, openOwnCase);
  const asked = OpenCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const askerId = accountIdOf(tx.actor) ?? "";
    const account = await tx.db
      .selectFrom("accounts")
      .select(["area", "line"])
      .where("id", "=", askerId)
      .forNoKeyUpdate() // One of their own at a time, so that they are counted.
      .executeTakeFirstOrThrow();
    const id = tx.submission?.key ?? newId();
    const earlier = await tx.db
      .selectFrom("cases")
      .select("id")
      .where("id", "=", id)
      .where("askerId", "=", askerId)
      .executeTakeFirst();
    if (earlier !== undefined) return getCaseDetail(tx, id);
    await refuseBeyondDay(tx, askerId);
    await agreeOnce(tx, askerId, "service", false);
    if (account.line === null) throw invalid("line", "line.missing");
    await writeCase(tx, {
      ...asked,
      id,
      askerId,
      keySubject: askerId,
      area: asked.area ?? account.area ?? tx.actor.district ?? "",
      line: account.line as Line,
      channel: "app",
      askerName: null,
      firm: null,
    });
    await audit(tx, {
      action: "case.open",
      subject: { kind: "case", id },
      after: { category: asked.category },
    });
    return getCaseDetail(tx, id);
  });
}

/** @throws AppError `case.tooManyToday` with the seconds until the next day, in Shanghai as all days. */
async function refuseBeyondDay(tx: Tx, askerId: string): Promise<void> {
  const now = tx.app.clock.now();
  const today = dayOf(now);
  const { n } = await tx.db
    .selectFrom("cases")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .where("askerId", "=", askerId)
    .where("channel", "=", "app")
    .where("openedAt", ">=", startOfDay(today))
    .executeTakeFirstOrThrow();
  const most = tx.app.env.demandsPerDay;
  if (n < most) return;
  const left = startOfDay(addDays(today, 1)).getTime() - now.getTime();
  throw new AppError("limit", "case.tooManyToday", {
    most,
    retryAfterSeconds: Math.ceil(left / 1000),
  });
}

export interface NewCase extends OpenCase {
  id: string;
  askerId: string | null;
  keySubject: string;
  area: string;
  line: Line;
  channel: CaseChannel;
  askerName: string | null;
  /** Who asks, where it is no worker: a firm, perhaps through one of its sites. */
  firm: { employerId: string; siteId: string | null; phone: string | null } | null;
}

/** Writes a new case and its first step; the verb that calls it audits. */
export async function writeCase(tx: Tx, asked: NewCase): Promise<void> {
  const { playbook, calendar } = await effectiveSettings(tx);
  const category = playbook.categories.find((one) => one.key === asked.category && one.active);
  if (category === undefined) throw invalid("category", "case.categoryUnknown");
  if (isForFirms(category) !== (asked.firm !== null))
    throw invalid("category", asked.firm === null ? "case.onlyForFirms" : "case.notForFirms");
  const district = tx.actor.district ?? "";
  if (!asked.area.startsWith(district)) throw invalid("area", "area.outsideDistrict");
  await requireArea(tx, asked.area, "area");
  if (category.sensitive && asked.channel === "app" && asked.askerId !== null)
    await agreeOnce(tx, asked.askerId, "sensitive", asked.agreeSensitive === true);
  const office = await officeOf(tx, asked.area, category.route.to);
  const now = tx.app.clock.now();
  const limits = { ...category.limit, ...playbook.caseSettings, calendar };
  const key = await keyOf(tx, asked.keySubject);
  const row = {
    district,
    id: asked.id,
    number: await nextNumber(tx, dayOf(now)),
    state: "received" as const,
    category: category.key,
    line: asked.line,
    area: asked.area,
    channel: asked.channel,
    sensitive:
      category.sensitive ||
      [asked.text, asked.place?.text ?? ""].some((text) => findSensitive(text).kinds.length > 0),
    askerId: asked.askerId,
    keySubject: asked.keySubject,
    contentSealed: sealContent(tx, key, asked.id, {
      text: asked.text,
      placeText: asked.place?.text === "" ? null : (asked.place?.text ?? null),
      askerName: asked.askerName,
      ...(asked.firm !== null && { askerPhone: asked.firm.phone }),
    }),
    employerId: asked.firm?.employerId ?? null,
    siteId: asked.firm?.siteId ?? null,
    lng: roughly(asked.place?.lng),
    lat: roughly(asked.place?.lat),
    holderUnitId: office.id,
    homeUnitId: office.id,
    openedAt: now,
    ...deadline(now, limits.acceptDays, limits),
  };
  await recordOpening(tx, row, { photoIds: asked.photoIds, writtenAt: asked.writtenAt });
}

/** Ten metres is enough to find a gate, and does not tell a door. */
const roughly = (degrees: number | null | undefined): number | null =>
  degrees === null || degrees === undefined ? null : Math.round(degrees * 1e4) / 1e4;

async function nextNumber(tx: Tx, day: string): Promise<string> {
  const { last } = await tx.db
    .insertInto("caseNumbers")
    .values({ district: tx.actor.district ?? "", day, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(["district", "day"])
        .doUpdateSet((set) => ({ last: set("caseNumbers.last", "+", 1) })),
    )
    .returning("last")
    .executeTakeFirstOrThrow();
  return `SQ-${day.replaceAll("-", "")}-${String(last).padStart(4, "0")}`;
}
