import type { Tx } from "../../../platform/context.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../../accounts/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import type { SourceKind } from "../source.ts";
import { openMembership } from "./content.ts";
import type { Membership, MembershipContent } from "./schema.ts";

/** The memberships of these persons in clear, the open ones first. Whoever calls has noted why. */
export async function membershipsOf(tx: Tx, members: readonly string[]): Promise<Membership[]> {
  const rows = await tx.db
    .selectFrom("memberships")
    .selectAll()
    .where("personId", "in", [...members])
    .orderBy("endedOn", (order) => order.desc().nullsFirst())
    .orderBy("id")
    .execute();
  const keys = await keysOf(tx, members);
  const opened = rows.flatMap((row) => {
    const content = openMembership(tx.app, keys.get(row.personId), row);
    return content === null ? [] : [{ row, content }];
  });
  const units = await unitRefs(
    tx,
    opened.map(({ content }) => content.unitId),
  );
  const names = await staffNames(
    tx,
    rows.map(({ accountId }) => accountId),
  );
  return opened.map(({ row, content: { unitId, ...content } }) => ({
    id: row.id,
    ...content,
    unit: units.get(unitId ?? "") ?? null,
    endedOn: row.endedOn,
    source: {
      kind: row.sourceKind as SourceKind,
      name: row.sourceName,
      on: row.saidOn,
      lastOn: row.saidOn,
      by: names.get(row.accountId ?? "") ?? null,
    },
  }));
}

/**
 * The open memberships of many persons, by person, for laying lists against each other inside the
 * server; merged persons' count as whom they are. Never shown as they are.
 */
export async function openMembershipsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<Map<string, MembershipContent[]>> {
  const found = new Map<string, MembershipContent[]>();
  if (ids.length === 0) return found;
  const rows = await tx.db
    .selectFrom("memberships")
    .innerJoin("persons", (join) =>
      join
        .onRef("persons.district", "=", "memberships.district")
        .onRef("persons.id", "=", "memberships.personId"),
    )
    .select(["memberships.id", "memberships.personId", "persons.mergedInto"])
    .select("memberships.contentSealed")
    .where("memberships.endedOn", "is", null)
    .where((where) =>
      where.or([where("persons.id", "in", [...ids]), where("persons.mergedInto", "in", [...ids])]),
    )
    .execute();
  const keys = await keysOf(
    tx,
    rows.map(({ personId }) => personId),
  );
  for (const row of rows) {
    const content = openMembership(tx.app, keys.get(row.personId), row);
    if (content === null) continue;
    const person = row.mergedInto ?? row.personId;
    found.set(person, [...(found.get(person) ?? []), content]);
  }
  return found;
}
