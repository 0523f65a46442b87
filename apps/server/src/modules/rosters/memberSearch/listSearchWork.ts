import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { notePersonsLooked, searchWork, shownPersons } from "../../people/index.ts";
import { sourceNames } from "../lists/sourceRefs.ts";
import { workSearch } from "../policy.ts";
import { placeOf } from "./memberSearch.ts";
import { namedAsMembers } from "./named.ts";
import { MemberSearchNext, type MemberSearchWork } from "./schema.ts";

const order = ["register", "invite", "attach", "reach"] as const;

/**
 * What is to be done next about members who are not with an organisation yet, for a stated purpose.
 * Standing in this list says what somebody may be, so each of them reads who looked.
 */
export async function listSearchWork(
  ctx: Context,
  input: MemberSearchNext,
): Promise<MemberSearchWork> {
  authorize(ctx, workSearch);
  const { purpose, limit, ...asked } = MemberSearchNext.parse(input);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const place = placeOf(tx, asked);
    const named = await namedAsMembers(tx, place);
    const work = await searchWork(tx, place, [...named.keys()]);
    const counts = { register: 0, invite: 0, attach: 0, reach: 0 };
    for (const { task } of work) counts[task] += 1;
    const first = work
      .toSorted((a, b) => order.indexOf(a.task) - order.indexOf(b.task))
      .slice(0, limit);
    const ids = first.map(({ personId }) => personId);
    const people = await shownPersons(tx, ids);
    await notePersonsLooked(tx, [...people.keys()], "person.membership", purpose);
    await audit(tx, {
      action: "memberSearch.list",
      subject: { kind: "list", id: "memberSearch" },
      after: { ...place, purpose, found: first.length },
    });
    const names = await sourceNames(
      tx,
      first.flatMap(({ personId }) => named.get(personId)?.sources ?? []),
    );
    return {
      counts,
      items: first.flatMap(({ task, personId, since }) => {
        const person = people.get(personId);
        if (person === undefined) return [];
        const said = task === "invite" || task === "reach" ? named.get(personId) : undefined;
        return [
          {
            task,
            person,
            since,
            lists: (said?.sources ?? []).flatMap((id) => names.get(id) ?? []),
            differenceId: said?.differenceId ?? null,
          },
        ];
      }),
    };
  });
}
