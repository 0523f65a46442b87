import type { Tx } from "../../../platform/context.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { districtSubject, keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { actionTextCell } from "./differenceRow.ts";

interface NotedAction {
  id: string;
  differenceId: string;
  textSealed: string | null;
}

/**
 * Reads what was noted with the steps of these differences, each with its difference's own key. Texts
 * of before had the office's key; `erased` says that the person is gone, and then none is read any more.
 */
export async function actionTexts(
  tx: Tx,
  differenceIds: readonly string[],
): Promise<(action: NotedAction, erased: boolean) => string | null> {
  const office = districtSubject(tx.actor.district ?? "");
  const keys = await keysOf(tx, [office, ...differenceIds]);
  return ({ id, differenceId, textSealed }, erased) =>
    open(tx.app, keys.get(differenceId), textSealed, actionTextCell(id)) ??
    (erased ? null : open(tx.app, keys.get(office), textSealed, actionTextCell(id)));
}
