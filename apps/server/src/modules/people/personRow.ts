import type { Tx } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { LineOrAll } from "../../platform/grants/line.ts";
import { groupsOf, type PersonRow, rootsOf } from "./groups.ts";
import { type Place, visibleTo } from "./policy.ts";

export const placeOf = (row: Pick<PersonRow, "area" | "line">): Place => ({
  area: row.area,
  line: row.line as LineOrAll,
});

/** A person the caller may see; one who was merged is shown as whom they are. 404 for others. */
export async function findPerson(tx: Tx, id: string): Promise<PersonRow> {
  const root = (await rootsOf(tx, [id])).get(id);
  const row =
    root === undefined
      ? undefined
      : await tx.db
          .selectFrom("persons")
          .selectAll("persons")
          .where("id", "=", root)
          .where(visibleTo(tx.actor))
          .executeTakeFirst();
  if (row === undefined) throw notFound("person");
  return row;
}

/** The same, locked for the write that follows. @throws AppError also when they erased themselves. */
export async function lockPerson(tx: Tx, id: string): Promise<PersonRow> {
  const { id: root } = await findPerson(tx, id);
  const row = await tx.db
    .selectFrom("persons")
    .selectAll()
    .where("id", "=", root)
    .where("state", "<>", "erased")
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) throw notFound("person");
  return row;
}

/** Everybody found to be the same, the person first. */
export const membersOf = async (tx: Tx, root: string): Promise<string[]> =>
  (await groupsOf(tx, [root])).get(root) ?? [root];

/** The account that the person, or anybody found to be the same, linked. */
export async function accountOf(tx: Tx, members: readonly string[]): Promise<string | null> {
  const row = await tx.db
    .selectFrom("persons")
    .select("accountId")
    .where("id", "in", [...members])
    .where("accountId", "is not", null)
    .executeTakeFirst();
  return row?.accountId ?? null;
}
