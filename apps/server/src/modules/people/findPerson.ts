import { checkCitizenNumber, maskCitizenNumber, maskName, maskPhone } from "@juxin/standards";
import { audit } from "../../platform/audit.ts";
import { dayOf } from "../../platform/clock.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { normalPhone } from "../accounts/index.ts";
import { noteAccess } from "./noteAccess.ts";
import { accountOf, membersOf } from "./personRow.ts";
import { readPeople } from "./policy.ts";
import { shownPersons } from "./queries.ts";
import { findPersons } from "./readPersons.ts";
import { FindPerson, type Person } from "./schema.ts";

/**
 * Whoever has this whole number or name, among those the caller may see. It is sent in the body, so
 * that it stands in no address; whoever is found by a number sees who looked them up.
 */
export async function findPerson(ctx: Context, input: FindPerson): Promise<{ items: Person[] }> {
  authorize(ctx, readPeople);
  const asked = FindPerson.parse(input);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const wanted = wantedOf(tx, asked);
    const found = await findPersons(tx, wanted.by);
    const seen = await shownPersons(tx, [...found.values()].flat());
    const items = [...seen.values()].slice(0, 50);
    if (asked.name === undefined)
      for (const { id, area, line } of items) {
        const accountId = await accountOf(tx, await membersOf(tx, id));
        await noteAccess(
          tx,
          [{ personId: id, accountId, place: { area, line } }],
          asked.phone === undefined ? "person.citizenNumber" : "person.phone",
          "按号码查找从业者",
        );
      }
    await audit(tx, {
      action: "person.find",
      subject: { kind: "list", id: "persons" },
      after: { ...wanted.masked, found: items.length },
    });
    return { items };
  });
}

function wantedOf(tx: Tx, { phone, citizenNumber, name }: FindPerson) {
  if (phone !== undefined) {
    const number = normalPhone(phone);
    return { by: { phones: [number] }, masked: { phone: maskPhone(number) } };
  }
  if (citizenNumber !== undefined) {
    const checked = checkCitizenNumber(citizenNumber, dayOf(tx.app.clock.now()));
    if (!checked.ok) throw invalid("citizenNumber", `citizenNumber.${checked.reason}`);
    const { number } = checked.value;
    return {
      by: { citizenNumbers: [number] },
      masked: { citizenNumber: maskCitizenNumber(number) },
    };
  }
  return { by: { names: [name ?? ""] }, masked: { name: maskName(name ?? "") } };
}
