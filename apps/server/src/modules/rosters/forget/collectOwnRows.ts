import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { Instant, orNull } from "../../../platform/http/schema.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { unitRefs } from "../../organizations/index.ts";
import { ownIdentity } from "../../people/index.ts";
import { noFacts } from "../lists/facts.ts";
import { listsWithSource } from "../lists/listsWithSource.ts";
import { openRow } from "../lists/rowContent.ts";
import { Period } from "../lists/schema.ts";
import { isTheirs } from "./theirs.ts";

const text = z.string().nullable();

export const OwnRow = z
  .object({
    source: z.string().openapi({ description: "名单来源" }),
    unit: orNull(z.string()).openapi({ description: "归口单位" }),
    period: Period,
    handedInAt: Instant,
    row: z.number().int().openapi({ description: "原表行号" }),
    foundBy: z.enum(["linked", "added", "maybe"]).openapi({
      description:
        "linked 认出是我、added 由这一行登记、maybe 号码或姓名连同生日与我相同，还没有人判定",
    }),
    says: z.object({
      name: text,
      citizenNumber: text,
      phone: text,
      birth: text,
      sex: text,
      employer: text,
      creditCode: text,
      site: text,
      line: text,
      area: text,
      address: text,
      building: text,
      membership: text,
      encoding: text.openapi({ description: "只交编码的来源：编码原样" }),
    }),
  })
  .openapi("OwnRosterRow");
export type OwnRow = z.infer<typeof OwnRow>;

/** What lists hold about the caller, row by row, in clear, because it goes to them and nobody else. */
export async function collectOwnRows(tx: Tx): Promise<OwnRow[]> {
  const who = await ownIdentity(tx, accountIdOf(tx.actor) ?? "");
  const { persons } = who;
  if (persons.length === 0) return [];
  const rows = await listsWithSource(tx)
    .innerJoin("rosterRows", (join) =>
      join
        .onRef("rosterRows.district", "=", "rosterLists.district")
        .onRef("rosterRows.listId", "=", "rosterLists.id"),
    )
    .select([
      "rosterRows.listId",
      "rosterRows.row",
      "rosterRows.state",
      "rosterRows.contentSealed",
      "rosterLists.period",
      "rosterLists.submittedAt",
      "rosterSources.name",
      "rosterSources.unitId",
    ])
    .where((where) =>
      where.or([
        where("rosterRows.personId", "in", persons),
        where.exists(
          where
            .selectFrom("rosterPairs")
            .select("rosterPairs.id")
            .whereRef("rosterPairs.listId", "=", "rosterRows.listId")
            .whereRef("rosterPairs.row", "=", "rosterRows.row")
            .where("rosterPairs.personId", "in", persons)
            .where("rosterPairs.state", "in", ["open", "unsure", "disputed"]),
        ),
      ]),
    )
    .orderBy("rosterLists.submittedAt")
    .orderBy("rosterRows.row")
    .execute();
  const keys = await keysOf(
    tx,
    rows.map(({ listId }) => listId),
  );
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.flatMap((row): OwnRow[] => {
    const facts = openRow(tx.app, keys.get(row.listId), row, noFacts)?.facts ?? null;
    if (facts === null) return []; // The list was withdrawn: nothing is held any more.
    // A row that merely looks alike may be somebody else's, and is not shown to the caller.
    if (row.state === "doubtful" && isTheirs(facts, who) !== "yes") return [];
    return [
      {
        source: row.name,
        unit: units.get(row.unitId)?.name ?? null,
        period: row.period,
        handedInAt: row.submittedAt.toISOString(),
        row: row.row,
        foundBy: row.state === "doubtful" ? "maybe" : row.state === "added" ? "added" : "linked",
        says: facts,
      },
    ];
  });
}
