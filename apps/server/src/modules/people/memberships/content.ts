import type { App, Tx } from "../../../platform/context.ts";
import { blindIndex } from "../../../platform/crypto/blindIndex.ts";
import type { DataKey } from "../../../platform/crypto/dataKey.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { open, seal } from "../../../platform/personalData/sealed.ts";
import { keyOf } from "../../../platform/personalData/subjectKeys.ts";
import { type PersonSource, sourceColumns } from "../source.ts";
import type { MembershipContent, MembershipKind, MembershipStatus } from "./schema.ts";

const cell = (id: string): string => `memberships.content:${id}`;

/** Keyed digests by which the rights-holders filter; without the key they tell no kind apart. */
export const kindMark = (app: App, district: string, kind: MembershipKind): string =>
  blindIndex(app.keyring, "mark", district, `membership:${kind}`);
export const statusMark = (
  app: App,
  district: string,
  kind: MembershipKind,
  status: MembershipStatus,
): string => blindIndex(app.keyring, "mark", district, `membership:${kind}:${status}`);
export const unitMark = (
  app: App,
  district: string,
  kind: MembershipKind,
  unitId: string,
): string => blindIndex(app.keyring, "mark", district, `membership:${kind}:unit:${unitId}`);

/** The row of a membership, sealed with the person's key. */
export function membershipRow(
  tx: Tx,
  key: DataKey,
  personId: string,
  content: MembershipContent,
  source: PersonSource,
  unitId: string | null,
) {
  const district = tx.actor.district ?? "";
  const id = newId();
  const { lastOn: _, ...columns } = sourceColumns(tx, source, unitId);
  return {
    district,
    id,
    personId,
    contentSealed: seal(tx.app, key, JSON.stringify(content), cell(id)),
    kindMark: kindMark(tx.app, district, content.kind),
    statusMark: statusMark(tx.app, district, content.kind, content.status),
    unitMark:
      content.unitId === null ? null : unitMark(tx.app, district, content.kind, content.unitId),
    ...columns,
  };
}

/** Writes a membership; part of the verb that audits it. @returns its id. */
export async function insertMembership(
  tx: Tx,
  personId: string,
  content: MembershipContent,
  source: PersonSource,
  unitId: string | null,
): Promise<string> {
  const row = membershipRow(tx, await keyOf(tx, personId), personId, content, source, unitId);
  await tx.db.insertInto("memberships").values(row).execute();
  return row.id;
}

/** Null for those whose key is gone. */
export function openMembership(
  app: App,
  key: DataKey | undefined,
  row: { id: string; contentSealed: string | null },
): MembershipContent | null {
  const text = open(app, key, row.contentSealed, cell(row.id));
  return text === null ? null : (JSON.parse(text) as MembershipContent);
}
