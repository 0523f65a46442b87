import { dayOf } from "../../platform/clock.ts";
import type { Tx } from "../../platform/context.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { Line } from "../../platform/grants/line.ts";
import { unitRefs } from "../organizations/index.ts";
import { pathOf } from "./queries.ts";
import { stateOn } from "./rules.ts";
import type { SurveyInvitation } from "./schema.ts";
import { readRow } from "./surveyRow.ts";

/** At most so many stand before a rider at once; those that end first. */
const most = 3;

/**
 * The open questionnaires meant for a rider's line and area. Who of them has answered is not known
 * here: the phone remembers what was answered or put away.
 */
export async function invitationsFor(tx: Tx): Promise<SurveyInvitation[]> {
  const account = await tx.db
    .selectFrom("accounts")
    .select(["line", "area"])
    .where("id", "=", accountIdOf(tx.actor))
    .executeTakeFirst();
  if (account === undefined) return [];
  const today = dayOf(tx.app.clock.now());
  const rows = (
    await tx.db
      .selectFrom("surveys")
      .selectAll()
      .where("state", "=", "open")
      .where("opensOn", "<=", today)
      .where("closesOn", ">=", today)
      .orderBy("closesOn")
      .orderBy("id")
      .execute()
  )
    .map(readRow)
    .filter(
      (row) =>
        stateOn(row, today) === "open" &&
        (row.lines.length === 0 || row.lines.includes(account.line as Line)) &&
        (account.area ?? tx.actor.district ?? "").startsWith(row.area),
    )
    .slice(0, most);
  const units = await unitRefs(
    tx,
    rows.map(({ unitId }) => unitId),
  );
  return rows.map((row) => ({
    code: row.code,
    path: pathOf(row.district, row.code),
    title: row.title,
    unitName: units.get(row.unitId)?.name ?? "",
    closesOn: row.closesOn,
    questions: row.questions.length,
  }));
}
