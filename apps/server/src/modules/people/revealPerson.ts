import { z } from "@hono/zod-openapi";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { open } from "../../platform/personalData/sealed.ts";
import { keysOf } from "../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { consentsOf } from "../accounts/index.ts";
import { areaNames } from "../areas/index.ts";
import { openPersonContent } from "./identity.ts";
import { Membership } from "./memberships/schema.ts";
import { membershipsOf } from "./memberships/queries.ts";
import { noteAccess } from "./noteAccess.ts";
import { accountOf, lockPerson, membersOf, placeOf } from "./personRow.ts";
import { readMemberships, revealPeople } from "./policy.ts";
import { residenceCell } from "./said.ts";
import { RevealPerson } from "./schema.ts";

export const PersonReveal = z
  .object({
    value: z.string().nullable(),
    addresses: z.array(z.object({ areaName: z.string(), address: z.string().nullable() })),
    memberships: z.array(Membership),
  })
  .openapi("PersonReveal");
export type PersonReveal = z.infer<typeof PersonReveal>;

/** Shows one thing that is held back of one person, for a stated purpose; the person sees who looked and why. */
export async function revealPerson(
  ctx: Context,
  id: string,
  input: RevealPerson,
): Promise<PersonReveal> {
  authorize(ctx, revealPeople);
  const { field, purpose } = RevealPerson.parse(input);
  if (field === "membership") authorize(ctx, readMemberships);
  // Not kept as a submission: the stored answer would outlive the erasing of whom it is about.
  const { submission: _, ...looking } = ctx;
  return withTransaction(looking, async (tx) => {
    const row = await lockPerson(tx, id);
    const members = await membersOf(tx, row.id);
    const accountId = await accountOf(tx, members);
    if (field === "phone") await requireContact(tx, accountId);
    const looked = { personId: row.id, accountId, place: placeOf(row) };
    await noteAccess(tx, [looked], `person.${field}`, purpose);
    await audit(tx, {
      action: "person.reveal",
      subject: { kind: "person", id: row.id },
      after: { field, purpose },
    });
    const shown: PersonReveal = { value: null, addresses: [], memberships: [] };
    if (field === "address") return { ...shown, addresses: await addressesOf(tx, members) };
    if (field === "membership") return { ...shown, memberships: await membershipsOf(tx, members) };
    const key = (await keysOf(tx, [row.id])).get(row.id);
    return { ...shown, value: openPersonContent(tx.app, key, row)[field] };
  });
}

/** Whoever said no to being called is answered in the app; whoever was never asked may be called. */
async function requireContact(tx: Tx, accountId: string | null): Promise<void> {
  if (accountId === null) return;
  const contact = (await consentsOf(tx, accountId)).find(({ purpose }) => purpose === "contact");
  if (contact?.withdrawnAt) throw new AppError("conflict", "consent.contactRefused");
}

async function addressesOf(tx: Tx, members: readonly string[]): Promise<PersonReveal["addresses"]> {
  const rows = await tx.db
    .selectFrom("residences")
    .select(["id", "personId", "area", "addressSealed"])
    .where("personId", "in", [...members])
    .where("toOn", "is", null)
    .orderBy("lastOn", "desc")
    .execute();
  const keys = await keysOf(tx, members);
  const names = await areaNames(
    tx,
    rows.map(({ area }) => area),
  );
  return rows.map((row) => ({
    areaName: names.get(row.area) ?? row.area,
    address: open(tx.app, keys.get(row.personId), row.addressSealed, residenceCell(row.id)),
  }));
}
