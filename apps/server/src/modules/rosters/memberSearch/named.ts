import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import type { LineOrAll } from "../../../platform/grants/line.ts";
import { districtSubject, keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { visibleTo } from "../policy.ts";
import { personIn } from "../statements/differenceRow.ts";
import { currentOf } from "../statements/loadRows.ts";

export interface Named {
  differenceId: string;
  sources: string[];
}

/** Whom lists that were handed in name as members and no party list has, by person; as it stands now. */
export async function namedAsMembers(
  tx: Tx,
  { area, line }: { area: string; line: LineOrAll },
): Promise<Map<string, Named>> {
  let select = tx.db
    .selectFrom("rosterDifferences")
    .selectAll()
    .where(visibleTo(tx.actor, "rosterDifferences"))
    .where("type", "=", "hiddenMember")
    .where("state", "=", "open")
    .where("carriedTo", "is", null)
    .where(withinArea("rosterDifferences.area", area))
    .orderBy("dueOn")
    .orderBy("id");
  if (line !== "all") select = select.where("line", "in", [line, "all"]);
  const rows = await select.execute();
  const office = districtSubject(tx.actor.district ?? "");
  const key = (await keysOf(tx, [office])).get(office);
  const about = rows.flatMap((row) => {
    const personId = personIn(tx, key, row);
    return personId === null ? [] : [{ row, personId }];
  });
  const current = await currentOf(
    tx,
    about.map(({ personId }) => personId),
  );
  const named = new Map<string, Named>();
  for (const { row, personId } of about) {
    const person = current.get(personId);
    if (person !== undefined && !named.has(person))
      named.set(person, { differenceId: row.id, sources: row.sources });
  }
  return named;
}
