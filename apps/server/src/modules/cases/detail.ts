import type { Tx } from "../../platform/context.ts";
import { maskPerson, peopleOf } from "../accounts/index.ts";
import { photosOf } from "../files/index.ts";
import { unitRefs, type UnitRef } from "../organizations/index.ts";
import { type CaseRow, findCase, limitsOf, rereadCase } from "./caseRow.ts";
import { openContents } from "./content.ts";
import { presentCases } from "./present.ts";
import type { CaseDetail, CaseStep } from "./schema.ts";
import { stepsOf } from "./steps.ts";

/** One case with all its steps, as the caller may see it. What is sensitive in it is for its asker, others reveal it. */
export const getCaseDetail = async (tx: Tx, id: string): Promise<CaseDetail> =>
  detailOf(tx, await findCase(tx, id));

/**
 * What whoever took a step is shown of it, also where the step ended their part: returning a transfer,
 * or naming another department, takes the case out of one's sight from the next request on.
 */
export const detailAfterStep = async (tx: Tx, id: string): Promise<CaseDetail> =>
  detailOf(tx, await rereadCase(tx, id));

async function detailOf(tx: Tx, row: CaseRow): Promise<CaseDetail> {
  const { id } = row;
  const [summary] = await presentCases(tx, [row]);
  if (summary === undefined) throw new Error("A found case was not presented");
  const isMe = tx.actor.kind === "worker" && row.askerId === tx.actor.accountId;
  const readable = isMe || !row.sensitive;
  const content = (await openContents(tx, [row])).get(id);
  const person = (await peopleOf(tx, [row.askerId])).get(row.askerId ?? "");
  const photos = (await photosOf(tx, id)).filter((photo) => readable || photo.phase !== "asked");
  const steps = await stepsOf(tx, row, photos);
  const units = await unitRefs(tx, [
    row.homeUnitId,
    row.leadUnitId,
    row.industryUnitId,
    row.departmentUnitId,
  ]);
  const placed = row.lng !== null || (content?.placeText ?? null) !== null;
  return {
    ...summary,
    text: readable ? (content?.text ?? null) : null,
    asker: {
      ...maskPerson({
        name: person?.name ?? content?.askerName ?? null,
        phone: person?.phone ?? content?.askerPhone ?? null,
      }),
      isMe,
    },
    place: placed
      ? readable
        ? { text: content?.placeText ?? "", lng: row.lng, lat: row.lat }
        : { text: "", lng: null, lat: null }
      : null,
    photos: photos
      .filter((photo) => photo.phase === "asked")
      .map(({ actionId: _, ...photo }) => photo),
    roles: rolesOf(row, units, steps),
    home: units.get(row.homeUnitId) ?? summary.holder,
    steps,
    limit: await limitsOf(tx, row.category).then(({ acceptDays, resolveDays }) => ({
      acceptDays,
      resolveDays,
    })),
  };
}

/** The three roles as they are now: a department may have passed its own on since they were named. */
function rolesOf(
  row: CaseRow,
  units: ReadonlyMap<string, UnitRef>,
  steps: readonly CaseStep[],
): CaseDetail["roles"] {
  const named = (id: string | null) => (id === null ? undefined : units.get(id));
  const [lead, industry, department] = [
    named(row.leadUnitId),
    named(row.industryUnitId),
    named(row.departmentUnitId),
  ];
  if (lead === undefined || industry === undefined || department === undefined) return null;
  const naming = steps.findLast((step) => step.roles !== null)?.roles;
  return { lead, leadPerson: naming?.leadPerson ?? null, industry, department };
}
