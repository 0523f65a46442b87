import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { currentPersons } from "../../people/index.ts";
import { membershipMark } from "../linking/marks.ts";
import { secretFor } from "../secrets.ts";
import type { SourceInUse } from "./listsInUse.ts";
import type { ReconciledRow } from "./reconcile.ts";

/** Read at once: what the thread that answers is held up by takes some thirty milliseconds. */
const part = 4000;

/** The rows of lists in use that are somebody in the scope, people who were merged told as whom they are. */
export async function loadRows(
  tx: Tx,
  scope: { area: string; line: string },
  sources: readonly SourceInUse[],
): Promise<ReconciledRow[]> {
  const sourceOf = new Map(sources.flatMap(({ id, listIds }) => listIds.map((list) => [list, id])));
  if (sourceOf.size === 0) return [];
  const key = secretFor(tx.app, tx.actor.district ?? "", "mark");
  const found: ReconciledRow[] = [];
  for (const [listId, sourceId] of sourceOf)
    for await (const rows of partsOf(tx, listId, scope)) {
      const current = await currentOf(
        tx,
        rows.map(({ personId }) => personId ?? ""),
      );
      for (const row of rows) {
        const personId = current.get(row.personId ?? "");
        if (personId === undefined) continue; // Erased since: counted nowhere any more.
        const { membership, ...marks } = row.marks as Record<string, string>;
        const says = (word: "member" | "probationer") =>
          membership === membershipMark(key, listId, row.row, word);
        found.push({
          sourceId,
          personId,
          area: row.area,
          line: row.line,
          marks,
          saysMember: membership !== undefined && (says("member") || says("probationer")),
        });
      }
    }
  return found;
}

async function* partsOf(tx: Tx, listId: string, scope: { area: string; line: string }) {
  let query = tx.db
    .selectFrom("rosterRows")
    .select(["row", "personId", "area", "line", "marks"])
    .where("listId", "=", listId)
    .where("personId", "is not", null)
    .where(withinArea("area", scope.area))
    .orderBy("row")
    .limit(part);
  if (scope.line !== "all") query = query.where("line", "in", [scope.line, "all"]);
  for (let after = 0; ;) {
    const rows = await query.where("row", ">", after).execute();
    yield rows;
    if (rows.length < part) return;
    after = rows.at(-1)?.row ?? after;
  }
}

export async function currentOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const current = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += part)
    for (const [id, root] of await currentPersons(tx, wanted.slice(from, from + part)))
      current.set(id, root);
  return current;
}
