import { developmentSteps } from "@juxin/playbooks";
import { type Selectable, sql } from "kysely";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { type Clock, clockOf } from "./rules.ts";
import { doneOf, openStep, type StepContent, type StepRow } from "./steps.ts";

export type DevelopmentRow = Selectable<Tables["developments"]>;

/** Developments join the person as they are now: one who was merged is whom they were merged into. */
export const joined = (tx: Tx) =>
  tx.db
    .selectFrom("developments")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "developments.district")
        .onRef("said.id", "=", "developments.personId"),
    )
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "said.district")
        .on("persons.id", "=", sql`coalesce(said.merged_into, said.id)`),
    )
    .selectAll("developments")
    .select("persons.id as rootId")
    .where("persons.state", "<>", "erased");

/** A development opened: what was written of it, and where it stands by that. */
export interface Standing {
  row: DevelopmentRow & { rootId: string };
  key: DataKey | undefined;
  steps: StepRow[];
  contents: (StepContent | null)[];
  clock: Clock;
}

/** Opens developments as they stand at the end of a day, today where none is given. */
export async function standingsOf(
  tx: Tx,
  rows: readonly (DevelopmentRow & { rootId: string })[],
  day = dayOf(tx.app.clock.now()),
): Promise<Standing[]> {
  const standings: Standing[] = [];
  for (let from = 0; from < rows.length; from += part) {
    const own = rows.slice(from, from + part);
    const steps = await stepsOf(
      tx,
      own.map(({ id }) => id),
    );
    const keys = await keysOf(
      tx,
      own.map(({ personId }) => personId),
    );
    for (const row of own) {
      const key = keys.get(row.personId);
      const written = steps.get(row.id) ?? [];
      const contents = written.map((step) => openStep(tx.app, key, step));
      const done = doneOf(contents).filter(({ on }) => on <= day);
      const clock = clockOf(developmentSteps, done, day);
      standings.push({ row, key, steps: written, contents, clock: running(row, clock) });
    }
  }
  return standings;
}

const part = 500;

/** Nothing is due any more of what has ended. */
const running = ({ state }: DevelopmentRow, clock: Clock): Clock =>
  state === "open" ? clock : { ...clock, next: [], observation: null, dueOn: null, overdue: false };

/** All that was written of these developments, in order. */
export async function stepsOf(
  tx: Tx,
  developmentIds: readonly string[],
): Promise<Map<string, StepRow[]>> {
  const found = new Map<string, StepRow[]>();
  if (developmentIds.length === 0) return found;
  const rows = await tx.db
    .selectFrom("developmentSteps")
    .select(["id", "developmentId", "seq", "contentSealed", "accountId", "unitId", "at"])
    .where("developmentId", "in", [...developmentIds])
    .orderBy("developmentId")
    .orderBy("seq")
    .execute();
  for (const row of rows)
    found.set(row.developmentId, [...(found.get(row.developmentId) ?? []), row]);
  return found;
}
