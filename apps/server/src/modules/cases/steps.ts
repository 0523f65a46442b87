import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { open } from "../../platform/personalData/sealed.ts";
import { districtSubject, keysOf } from "../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../accounts/index.ts";
import { type CasePhoto, photosOfSteps } from "../files/index.ts";
import { unitRefs } from "../organizations/index.ts";
import type { CaseRow } from "./caseRow.ts";
import { leadCell, stepCell } from "./content.ts";
import type { CaseActionType, CaseChannel, CaseStep } from "./schema.ts";

/** What a step carries besides its text; written by `takeStep`. */
interface StepPayload {
  roles?: { leadUnitId: string; industryUnitId: string; departmentUnitId: string };
  leadPersonSealed?: string | null;
  stars?: number;
  channel?: CaseChannel;
  photosOf?: string;
}

/** The steps in which the asker speaks; in a sensitive case others reveal them with its text. */
export const isAskersWord = (type: string): boolean => type === "reopen" || type === "confirm";

/** What one office says to another; not for the asker. */
export const isOfficeWord = (type: string): boolean => type === "transfer" || type === "return";

/** What the asker said after the case was opened, in order. */
export async function laterWords(tx: Tx, row: CaseRow): Promise<string[]> {
  const actions = await tx.db
    .selectFrom("caseActions")
    .select(["id", "textSealed"])
    .where("caseId", "=", row.id)
    .where("type", "in", ["reopen", "confirm"])
    .orderBy("seq")
    .execute();
  const key = (await keysOf(tx, [row.keySubject])).get(row.keySubject);
  return actions
    .map((action) => open(tx.app, key, action.textSealed, stepCell(action.id)))
    .filter((text) => text !== null);
}

/** Every step of a case in order, in the words of those who took them. The asker is never named here. */
export async function stepsOf(
  tx: Tx,
  row: CaseRow,
  photos: readonly CasePhoto[],
): Promise<CaseStep[]> {
  const actions = await tx.db
    .selectFrom("caseActions")
    .selectAll()
    .where("caseId", "=", row.id)
    .orderBy("seq")
    .execute();
  const payloads = new Map(actions.map((action) => [action.id, action.payload as StepPayload]));
  const units = await unitRefs(
    tx,
    actions.flatMap((action) => [
      action.unitId,
      action.toUnitId,
      ...Object.values(payloads.get(action.id)?.roles ?? {}),
    ]),
  );
  const office = districtSubject(row.district);
  const keys = await keysOf(tx, [row.keySubject, office]);
  const names = await staffNames(
    tx,
    actions.filter((action) => action.actorRole === "staff").map((action) => action.accountId),
  );
  const isWorker = tx.actor.kind === "worker";
  const readable = !row.sensitive || (isWorker && row.askerId === accountIdOf(tx.actor));
  const shared = await photosOfSteps(
    tx,
    [...payloads.values()].flatMap(({ photosOf }) => photosOf ?? []),
  );
  const ref = (id: string | null | undefined) => (id ? (units.get(id) ?? null) : null);
  return actions.map((action) => {
    const payload = payloads.get(action.id) ?? {};
    const roles = payload.roles;
    const [lead, industry, department] = [
      ref(roles?.leadUnitId),
      ref(roles?.industryUnitId),
      ref(roles?.departmentUnitId),
    ];
    return {
      id: action.id,
      type: action.type as CaseActionType,
      at: action.at.toISOString(),
      by: {
        name: names.get(action.accountId ?? "") ?? "",
        unit: ref(action.unitId),
        role: action.actorRole as "asker" | "staff" | "system",
      },
      text: (isAskersWord(action.type) ? readable : !(isWorker && isOfficeWord(action.type)))
        ? open(tx.app, keys.get(row.keySubject), action.textSealed, stepCell(action.id))
        : null,
      toUnit: ref(action.toUnitId),
      roles:
        lead && industry && department
          ? {
              lead,
              leadPerson: open(
                tx.app,
                keys.get(office),
                payload.leadPersonSealed ?? null,
                leadCell(action.id),
              ),
              industry,
              department,
            }
          : null,
      photos: [...photos, ...shared]
        .filter(({ actionId }) => actionId === action.id || actionId === payload.photosOf)
        .map(({ actionId: _, ...photo }) => photo),
      stars: payload.stars ?? null,
      channel: payload.channel ?? null,
    };
  });
}
