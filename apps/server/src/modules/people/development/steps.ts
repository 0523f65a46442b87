import { sql } from "kysely";
import type { App, Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { open, seal } from "../../../platform/personalData/sealed.ts";
import type { Done } from "./rules.ts";

/** What is sealed of a step: it was done, papers of it came later, or it was not done after all. */
export type StepContent =
  | (Done & { type: "done"; note: string })
  | { type: "papers"; step: number; papers: readonly string[]; on: string; note: string }
  | { type: "undone"; step: number; why: string };

export interface StepRow {
  id: string;
  developmentId: string;
  seq: number;
  contentSealed: string;
  accountId: string | null;
  unitId: string | null;
  at: Date;
}

export const reasonCell = (id: string): string => `developments.reason:${id}`;
const cell = (id: string): string => `development_steps.content:${id}`;

export const sealStep = (app: App, key: DataKey, id: string, content: StepContent): string =>
  seal(app, key, JSON.stringify(content), cell(id));

export function openStep(app: App, key: DataKey | undefined, row: StepRow): StepContent | null {
  const text = open(app, key, row.contentSealed, cell(row.id));
  return text === null ? null : (JSON.parse(text) as StepContent);
}

/** What holds now: what was done and not taken back, in order. */
export function doneOf(contents: readonly (StepContent | null)[]): (Done & { note: string })[] {
  const done: (Done & { note: string })[] = [];
  for (const content of contents) {
    if (content === null) continue;
    if (content.type === "done") {
      done.push(content);
      continue;
    }
    const at = done.findLastIndex(({ step }) => step === content.step);
    const held = done[at];
    if (held === undefined) continue;
    if (content.type === "undone") done.splice(at, 1);
    else done[at] = { ...held, papers: [...held.papers, ...content.papers] };
  }
  return done;
}

/** Appends to a development; part of the verb that audits it. */
export async function writeStep(
  tx: Tx,
  key: DataKey,
  developmentId: string,
  content: StepContent,
  unitId: string | null,
): Promise<void> {
  const { seq } = await tx.db
    .selectFrom("developmentSteps")
    .select(sql<number>`coalesce(max(seq), 0)::int + 1`.as("seq"))
    .where("developmentId", "=", developmentId)
    .executeTakeFirstOrThrow();
  const id = newId();
  await tx.db
    .insertInto("developmentSteps")
    .values({
      district: tx.actor.district ?? "",
      id,
      developmentId,
      seq,
      contentSealed: sealStep(tx.app, key, id, content),
      accountId: accountIdOf(tx.actor),
      unitId,
      at: tx.app.clock.now(),
    })
    .execute();
}
