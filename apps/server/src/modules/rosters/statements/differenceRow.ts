import { createHmac } from "node:crypto";
import type { Insertable, Selectable } from "kysely";
import type { Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import type { Tables } from "../../../platform/db/index.ts";
import { open, seal } from "../../../platform/personalData/sealed.ts";
import { secretFor } from "../secrets.ts";
import type { DifferenceType, Found } from "./reconcile.ts";
import type { DifferenceState, Facts, Outcome } from "./rules.ts";

export type DifferenceRow = Selectable<Tables["rosterDifferences"]>;
export type NewDifference = Insertable<Tables["rosterDifferences"]>;

const personCell = (id: string): string => `roster_differences.person:${id}`;
export const actionTextCell = (id: string): string => `roster_difference_actions.text:${id}`;

/** The same difference has the same key in every month, and the key names nobody. */
export const keyMaker = (
  tx: Tx,
): ((found: Pick<Found, "type" | "field" | "personId">) => string) => {
  const secret = secretFor(tx.app, tx.actor.district ?? "", "difference");
  return ({ type, field, personId }) =>
    createHmac("sm3", secret)
      .update(JSON.stringify([type, field, personId]))
      .digest("hex")
      .slice(0, 32);
};

/** Whom a difference is about. That somebody may be a hidden member stands nowhere in clear. */
export const personColumns = (tx: Tx, office: DataKey, id: string, found: Found) =>
  found.type === "hiddenMember"
    ? { personId: null, personSealed: seal(tx.app, office, found.personId, personCell(id)) }
    : { personId: found.personId, personSealed: null };

export const personIn = (tx: Tx, office: DataKey | undefined, row: DifferenceRow): string | null =>
  row.personId ?? open(tx.app, office, row.personSealed, personCell(row.id));

export const factsOf = (row: DifferenceRow): Facts => ({
  type: row.type as DifferenceType,
  state: row.state as DifferenceState,
  outcome: row.outcome as Outcome | null,
  counts: row.counts,
});

export const newDifference = (
  tx: Tx,
  office: DataKey,
  found: Found,
  rest: Pick<NewDifference, "statementId" | "key" | "ownerUnitId" | "dueOn">,
): NewDifference => {
  const id = newId();
  return {
    district: tx.actor.district ?? "",
    id,
    ...rest,
    type: found.type,
    field: found.field,
    state: "open",
    ...personColumns(tx, office, id, found),
    area: found.area,
    line: found.line,
    sources: found.sources,
    openedAt: tx.app.clock.now(),
  };
};
