import type { DemoStaff } from "@juxin/demo-district";
import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { insertMembership, tellInvitation } from "../../people/index.ts";
import { asStaff } from "./asStaff.ts";
import type { Ids } from "./ids.ts";
import type { Indexed } from "./writePopulation.ts";

const words = "如果您是党员，欢迎亮出身份，就近参加组织生活。是否愿意，由您自己决定。";

/** Who was asked to show themselves, how many days ago, and what they answered so many days later. */
const asked = [
  [48, 3, "yes"],
  [45, 2, "no"],
  [44, null, null],
  [26, 1, "yes"],
  [22, 4, "later"],
  [20, 2, "yes"],
  [14, 1, "no"],
  [9, null, null],
  [6, 2, "yes"],
  [3, null, null],
] as const;

/** So many showed themselves without being asked. */
const declared = [33, 12, 5] as const;

/** The search for members as it went so far: invitations with their answers, and own declarations. */
export async function writeMemberSearch(
  tx: Tx,
  ids: Ids,
  linked: readonly Indexed[],
  staff: readonly DemoStaff[],
): Promise<void> {
  const admin = staff.find(({ role }) => role === "districtAdmin");
  const own = admin === undefined ? tx : asStaff(tx, ids, admin);
  const today = dayOf(tx.app.clock.now());
  const hidden = linked.filter(({ person }) =>
    person.memberships.some((one) => one.kind === "party" && one.hidden),
  );
  const others = linked.filter(
    ({ person }) =>
      person.development === null && person.memberships.every(({ kind }) => kind !== "party"),
  );
  // Who is not a member may be asked as well: nobody knows before they answer.
  const invited = [...hidden.slice(declared.length), ...others].slice(0, asked.length);
  for (const [at, { id, person }] of invited.entries()) {
    const [daysAgo, after, said] = asked[at]!;
    const answered = after === null ? null : { on: addDays(today, after - daysAgo), answer: said };
    await tellInvitation(
      own,
      { id, area: person.area, line: person.line },
      { words, sentOn: addDays(today, -daysAgo), answered },
    );
  }
  for (const [at, { id }] of hidden.slice(0, declared.length).entries())
    await insertMembership(
      tx,
      id,
      {
        kind: "party",
        status: "formal",
        unitId: null,
        organisation: "",
        floating: true,
        home: "",
        since: null,
        basis: "ownWord",
      },
      { kind: "self", key: "self", id: null, name: "本人", on: addDays(today, -declared[at]!) },
      null,
    );
}
