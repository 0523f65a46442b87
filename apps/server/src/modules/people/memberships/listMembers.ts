import { z } from "zod";
import { sql, type SqlBool } from "kysely";
import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { withinArea } from "../../../platform/db/index.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { decodeCursor, toPage } from "../../../platform/http/cursor.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { noteAccess } from "../noteAccess.ts";
import { placeOf } from "../personRow.ts";
import { readMemberships, visibleTo } from "../policy.ts";
import { presentPersons } from "../present.ts";
import type { Person } from "../schema.ts";
import { kindMark, statusMark, unitMark } from "./content.ts";
import { ListMembers } from "./schema.ts";

const PlaceCursor = z.tuple([z.string(), z.uuid()]);

/**
 * The members among the caller's people, masked, for a stated purpose. That somebody stands in this
 * list says what they are, so each of them reads who looked.
 */
export async function listMembers(
  ctx: Context,
  input: ListMembers,
): Promise<{ items: Person[]; nextCursor: string | null }> {
  authorize(ctx, readMemberships);
  const asked = ListMembers.parse(input);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const rows = await memberRows(tx, asked);
    const found = toPage(rows, asked.limit, (row) => [row.area, row.id]);
    await noteAccess(
      tx,
      found.items.map((row) => ({
        personId: row.id,
        accountId: row.accountId,
        place: placeOf(row),
      })),
      "person.membership",
      asked.purpose,
    );
    const { cursor: _cursor, ...told } = asked;
    await audit(tx, {
      action: "membership.list",
      subject: { kind: "list", id: "memberships" },
      after: { ...told, found: found.items.length },
    });
    return { items: await presentPersons(tx, found.items), nextCursor: found.nextCursor };
  });
}

async function memberRows(tx: Tx, asked: z.output<typeof ListMembers>) {
  const district = tx.actor.district ?? "";
  const { kind, status, unitId } = asked;
  const after = decodeCursor(PlaceCursor, asked.cursor);
  let memberships = tx.db
    .selectFrom("memberships")
    .innerJoin("persons as said", (join) =>
      join
        .onRef("said.district", "=", "memberships.district")
        .onRef("said.id", "=", "memberships.personId"),
    )
    .select(sql<string>`coalesce(said.merged_into, said.id)`.as("root"))
    .where("memberships.endedOn", "is", null)
    .where("memberships.kindMark", "=", kindMark(tx.app, district, kind));
  if (status !== undefined)
    memberships = memberships.where(
      "memberships.statusMark",
      "=",
      statusMark(tx.app, district, kind, status),
    );
  if (unitId !== undefined)
    memberships = memberships.where(
      "memberships.unitMark",
      "=",
      unitMark(tx.app, district, kind, unitId),
    );
  let select = tx.db
    .selectFrom("persons")
    .selectAll("persons")
    .where(visibleTo(tx.actor))
    .where("persons.state", "=", "active")
    .where("persons.mergedInto", "is", null)
    .where("persons.id", "in", memberships)
    .orderBy("persons.area")
    .orderBy("persons.id")
    .limit(asked.limit + 1);
  if (asked.area !== undefined) select = select.where(withinArea("persons.area", asked.area));
  if (asked.line !== undefined)
    select = select.where(sql<SqlBool>`${asked.line} = any(persons.lines)`);
  if (after !== undefined)
    select = select.where(
      sql<SqlBool>`(persons.area, persons.id) > (${after[0]}, ${after[1]}::uuid)`,
    );
  return select.execute();
}
