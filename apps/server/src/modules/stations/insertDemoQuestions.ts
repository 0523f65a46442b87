import type { Tx } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { seal } from "../../platform/personalData/sealed.ts";
import { keyOf } from "../../platform/personalData/subjectKeys.ts";
import { officeOf } from "../organizations/index.ts";
import { contactCell } from "./applications/applicationQueries.ts";
import { computePlan } from "./planner/computePlan.ts";
import { gatherInput } from "./planner/gatherInput.ts";
import { AskSiting } from "./planner/schema.ts";

export interface NewApplication {
  type: string;
  kind: string;
  name: string;
  area: string;
  address: string;
  lng: number;
  lat: number;
  hours: string;
  facilities: { key: string; count: number }[];
  offers: string[];
  note: string;
  contact: { name: string; phone: string };
  /** Whole days before now. */
  daysAgo: number;
}

const day = 24 * 3_600_000;

/** Applications that were made up and wait for an answer; the setup that calls it audits. */
export async function insertDemoApplications(
  tx: Tx,
  applications: readonly NewApplication[],
): Promise<void> {
  const now = tx.app.clock.now().getTime();
  for (const { contact, daysAgo, facilities, offers, ...one } of applications) {
    const id = newId();
    const unit = await officeOf(tx, one.area, "community");
    await tx.db
      .insertInto("stationApplications")
      .values({
        district: tx.actor.district ?? "",
        id,
        ...one,
        facilities: JSON.stringify(facilities),
        offers: JSON.stringify(offers),
        applicantId: null,
        contactSealed: seal(tx.app, await keyOf(tx, id), JSON.stringify(contact), contactCell(id)),
        keySubject: id,
        state: "applied",
        unitId: unit.id,
        appliedAt: new Date(now - daysAgo * day),
      })
      .execute();
  }
}

/** A plan over what was made up, answered by the engines themselves and kept; the setup that calls it audits. */
export async function insertDemoPlan(tx: Tx, question: Partial<AskSiting>): Promise<void> {
  const asked = AskSiting.parse(question);
  const { result } = await computePlan(await gatherInput(tx, asked));
  const now = tx.app.clock.now();
  await tx.db
    .insertInto("stationPlans")
    .values({
      district: tx.actor.district ?? "",
      id: newId(),
      kind: "siting",
      name: asked.name,
      asked: JSON.stringify(asked),
      state: "done",
      result: JSON.stringify(result),
      kept: true,
      startedAt: now,
      finishedAt: now,
    })
    .execute();
}
