import { maskCitizenNumber, maskPhone } from "@juxin/standards";
import type { Tx } from "../../../platform/context.ts";
import { dayOf } from "../../../platform/clock.ts";
import { Line } from "../../../platform/grants/line.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { samePersons } from "../../people/index.ts";
import { isMasked, noFacts, type RowFacts } from "../lists/facts.ts";
import { openRow } from "../lists/rowContent.ts";
import type { DifferenceRow } from "./differenceRow.ts";
import type { DifferenceValue } from "./differenceValue.ts";
import { currentOf } from "./loadRows.ts";

type Field = "citizenNumber" | "phone" | "birth" | "line";

/** What each source says of the field that a conflict is about, masked, and since when it says so. */
export async function valuesOf(
  tx: Tx,
  difference: DifferenceRow,
  period: string,
): Promise<DifferenceValue[]> {
  if (difference.type !== "fieldConflict" || difference.personId === null) return [];
  const field = difference.field as Field;
  const { personId } = difference;
  const root = (await currentOf(tx, [personId])).get(personId) ?? personId;
  const members = (await samePersons(tx, [root])).get(root) ?? [root];
  const rows = await tx.db
    .selectFrom("rosterRows")
    .innerJoin("rosterLists", (join) =>
      join
        .onRef("rosterLists.district", "=", "rosterRows.district")
        .onRef("rosterLists.id", "=", "rosterRows.listId"),
    )
    .select(["rosterRows.listId", "rosterRows.row", "rosterRows.contentSealed"])
    .select(["rosterRows.line", "rosterRows.marks"])
    .select(["rosterLists.sourceId", "rosterLists.submittedAt"])
    .where("rosterRows.personId", "in", members)
    .where("rosterLists.sourceId", "in", difference.sources)
    .where("rosterLists.state", "=", "ready")
    .where("rosterLists.period", "<=", period)
    .orderBy("rosterLists.period", "desc")
    .orderBy("rosterLists.submittedAt", "desc")
    .orderBy("rosterRows.row")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map(({ listId }) => listId),
  );
  const groups: string[] = [];
  const values: DifferenceValue[] = [];
  for (const sourceId of difference.sources) {
    const own = rows.flatMap((row) => {
      const said = row.sourceId === sourceId ? saidIn(row, field) : undefined;
      return said === undefined ? [] : [{ ...row, said }];
    });
    const [now] = own;
    if (now === undefined) continue;
    const changed = own.findIndex(({ said }) => said !== now.said);
    const same = changed < 0 ? own : own.slice(0, changed);
    if (!groups.includes(now.said)) groups.push(now.said);
    const facts = openRow(tx.app, keys.get(now.listId), now, noFacts)?.facts ?? null;
    values.push({
      sourceId,
      value: field === "line" ? null : masked(field, facts),
      line: field === "line" ? (Line.safeParse(now.line).data ?? null) : null,
      group: groups.indexOf(now.said) + 1,
      since: dayOf(same.at(-1)?.submittedAt ?? now.submittedAt),
      listId: now.listId,
    });
  }
  return values;
}

/** By what equal values are known to be equal; undefined where the row says nothing of it. */
function saidIn(row: { line: string; marks: unknown }, field: Field): string | undefined {
  if (field === "line") return row.line === "all" ? undefined : row.line;
  return (row.marks as Record<string, string>)[field];
}

function masked(field: Exclude<Field, "line">, facts: RowFacts | null): string | null {
  const value = facts?.[field] ?? null;
  if (value === null || isMasked(value)) return value;
  if (field === "phone") return maskPhone(value);
  if (field === "citizenNumber") return maskCitizenNumber(value);
  return `${value.slice(0, 4)}-**-**`;
}
