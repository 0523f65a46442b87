import type { Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { currentPersons } from "../../people/index.ts";
import { membershipMark } from "../linking/marks.ts";
import { secretFor } from "../secrets.ts";
import type { SourceInUse } from "./listsInUse.ts";
import type { ReconciledRow } from "./reconcile.ts";

const part = 2000;

/** The rows of lists in use that are somebody in the scope, people who were merged told as whom they are. */
export async function loadRows(
  tx: Tx,
  scope: { area: string; line: string },
  sources: readonly SourceInUse[],
): Promise<ReconciledRow[]> {
  const sourceOf = new Map(sources.flatMap(({ id, listIds }) => listIds.map((list) => [list, id])));
  if (sourceOf.size === 0) return [];
  let query = tx.db
    .selectFrom("rosterRows")
    .select(["listId", "row", "personId", "area", "line", "marks"])
    .where("listId", "in", [...sourceOf.keys()])
    .where("personId", "is not", null)
    .where(withinArea("area", scope.area));
  if (scope.line !== "all") query = query.where("line", "in", [scope.line, "all"]);
  const rows = await query.execute();
  const current = await currentOf(
    tx,
    rows.map(({ personId }) => personId ?? ""),
  );
  const key = secretFor(tx.app, tx.actor.district ?? "", "mark");
  return rows.flatMap((row) => {
    const personId = current.get(row.personId ?? "");
    if (personId === undefined) return []; // Erased since: counted nowhere any more.
    const { membership, ...marks } = row.marks as Record<string, string>;
    const says = (word: "member" | "probationer") =>
      membership === membershipMark(key, row.listId, row.row, word);
    return [
      {
        sourceId: sourceOf.get(row.listId) ?? "",
        personId,
        area: row.area,
        line: row.line,
        marks,
        saysMember: membership !== undefined && (says("member") || says("probationer")),
      },
    ];
  });
}

export async function currentOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const current = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += part)
    for (const [id, root] of await currentPersons(tx, wanted.slice(from, from + part)))
      current.set(id, root);
  return current;
}
