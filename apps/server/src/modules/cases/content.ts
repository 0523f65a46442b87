import type { Tx } from "../../platform/context.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { open, seal } from "../../platform/personalData/sealed.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";

/** What a person said: sealed with the asker's own key, so that erasing the asker erases it. */
export interface CaseContent {
  text: string;
  placeText: string | null;
  /** Only for somebody without an account of their own. */
  askerName: string | null;
  /** Only of somebody who asks for a firm: they are no worker, and get no account. */
  askerPhone?: string | null;
}

const cell = (caseId: string): string => `cases.content:${caseId}`;

export const sealContent = (tx: Tx, key: DataKey, caseId: string, content: CaseContent): string =>
  seal(tx.app, key, JSON.stringify(content), cell(caseId));

/** The contents of these rows by case id; those whose asker was erased are missing. */
export async function openContents(
  tx: Tx,
  rows: readonly { id: string; keySubject: string; contentSealed: string }[],
): Promise<Map<string, CaseContent>> {
  const keys = await keysOf(
    tx,
    rows.map((row) => row.keySubject),
  );
  return new Map(
    rows.flatMap((row) => {
      const text = open(tx.app, keys.get(row.keySubject), row.contentSealed, cell(row.id));
      return text === null ? [] : [[row.id, JSON.parse(text) as CaseContent] as const];
    }),
  );
}

/** What is said in a step; sealed with the same key as the case. */
export const stepCell = (actionId: string): string => `case_actions.text:${actionId}`;
export const leadCell = (actionId: string): string => `case_actions.lead:${actionId}`;
