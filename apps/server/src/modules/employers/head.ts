import { checkPersonName, maskName, maskPhone } from "@juxin/standards";
import type { Tx } from "../../platform/context.ts";
import type { DataKey } from "../../platform/crypto/dataKey.ts";
import { invalid } from "../../platform/errors.ts";
import { open, seal } from "../../platform/personalData/sealed.ts";
import { keyOf, shredKey } from "../../platform/personalData/subjectKeys.ts";
import { normalPhone, phoneIndex } from "../accounts/index.ts";
import type { Head } from "./schema.ts";

interface HeadRow {
  id: string;
  headNameSealed: string | null;
  headPhoneSealed: string | null;
}

/** Sealed with the site's own key; a new head gets a new key, so that the last one is gone everywhere. */
export async function sealHead(
  tx: Tx,
  siteId: string,
  head: { name: string; phone: string | null } | null,
) {
  await shredKey(tx, siteId);
  if (head === null) return { headNameSealed: null, headPhoneSealed: null, headPhoneIndex: null };
  const name = checkPersonName(head.name);
  if (!name.ok) throw invalid("head.name", "name.malformed");
  const phone = head.phone === null ? null : normalPhone(head.phone, "head.phone");
  const key = await keyOf(tx, siteId);
  return {
    headNameSealed: seal(tx.app, key, name.value, `sites.head_name:${siteId}`),
    headPhoneSealed: phone === null ? null : seal(tx.app, key, phone, `sites.head_phone:${siteId}`),
    headPhoneIndex: phone === null ? null : phoneIndex(tx.app, tx.actor.district ?? "", phone),
  };
}

export const openHead = (tx: Tx, key: DataKey | undefined, row: HeadRow): Head | null =>
  row.headNameSealed === null
    ? null
    : {
        name: open(tx.app, key, row.headNameSealed, `sites.head_name:${row.id}`),
        phone: open(tx.app, key, row.headPhoneSealed, `sites.head_phone:${row.id}`),
      };

export const maskHead = (head: Head | null): Head | null =>
  head === null
    ? null
    : {
        name: head.name === null ? null : maskName(head.name),
        phone: head.phone === null ? null : maskPhone(head.phone),
      };

/** Sites whose head has one of these numbers; for the people who are heads. */
export async function sitesHeadedBy(
  tx: Tx,
  phoneIndexes: readonly string[],
): Promise<{ id: string; name: string }[]> {
  if (phoneIndexes.length === 0) return [];
  return tx.db
    .selectFrom("sites")
    .select(["id", "name"])
    .where("headPhoneIndex", "in", [...phoneIndexes])
    .orderBy("name")
    .execute();
}

/** Forgets whoever has one of these numbers as a head; part of the verb that erases them. */
export async function forgetHead(tx: Tx, phoneIndexes: readonly string[]): Promise<void> {
  for (const { id } of await sitesHeadedBy(tx, phoneIndexes)) {
    await shredKey(tx, id);
    await tx.db
      .updateTable("sites")
      .set({ headNameSealed: null, headPhoneSealed: null, headPhoneIndex: null })
      .where("id", "=", id)
      .execute();
  }
}
