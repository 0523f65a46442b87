import { checkCitizenNumber, checkPersonName, checkPhone } from "@juxin/standards";
import { dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { AppError, invalid, invalidFields } from "../../../platform/errors.ts";
import { Line } from "../../../platform/grants/line.ts";
import { requireArea } from "../../areas/index.ts";
import { siteRefs } from "../../employers/index.ts";
import { type Saying, sayOfPersons } from "../../people/index.ts";
import { placeOf } from "../lists/listRow.ts";
import { actingUnit } from "../policy.ts";
import type { DifferenceRow } from "./differenceRow.ts";
import { peopleOf } from "./differences.ts";
import type { ActOnDifference, Learnt } from "./schema.ts";

/** What was learnt goes to the register with its source; what is malformed is refused, all of it at once. */
export async function sayLearnt(
  tx: Tx,
  row: DifferenceRow,
  type: ActOnDifference["type"],
  learnt: Learnt,
  on?: string,
): Promise<void> {
  const person = (await peopleOf(tx, [row])).get(row.id);
  if (person === undefined) throw new AppError("conflict", "person.erased");
  const today = dayOf(tx.app.clock.now());
  const issues: { path: string; reason: string }[] = [];
  const checked = <Value>(
    path: string,
    result: { ok: true; value: Value } | { ok: false; reason: string } | undefined,
  ): Value | null => {
    if (result === undefined) return null;
    if (result.ok) return result.value;
    issues.push({ path: `learnt.${path}`, reason: `rosterRow.${path}` });
    return null;
  };
  const { name, phone, citizenNumber, birth, sex, siteId, area, address } = learnt;
  const identity: Saying["identity"] = {
    name: checked("name", name === undefined ? undefined : checkPersonName(name)),
    phone: checked("phone", phone === undefined ? undefined : checkPhone(phone))?.number ?? null,
    citizenNumber:
      checked(
        "citizenNumber",
        citizenNumber === undefined ? undefined : checkCitizenNumber(citizenNumber, today),
      )?.number ?? null,
    birth: birth ?? null,
    sex: sex ?? null,
  };
  if (issues.length > 0) throw invalidFields(issues);
  if (area !== undefined) await requireArea(tx, area, "learnt.area");
  const site = siteId === undefined ? undefined : (await siteRefs(tx, [siteId])).get(siteId);
  if (siteId !== undefined && site === undefined) throw invalid("learnt.siteId", "site.unknown");
  const unitId = actingUnit(tx.actor, placeOf(row));
  const line = Line.safeParse(row.line).data ?? person.line;
  await sayOfPersons(
    tx,
    [
      {
        personId: person.id,
        identity,
        ...(site !== undefined && {
          employment: { employerId: site.employerId, siteId: site.id, area: site.area, line },
        }),
        ...((area !== undefined || address !== undefined) && {
          residence: { area: area ?? person.area, address: address ?? null },
        }),
      },
    ],
    {
      kind: type === "call" ? "call" : "visit",
      key: `${type === "call" ? "call" : "visit"}:${unitId ?? ""}`,
      id: row.id,
      name: type === "call" ? "电话核实" : "走访",
      on: on ?? today,
    },
    unitId,
  );
}
