import { audit } from "../../../platform/audit.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { consentsOf, peopleOf } from "../../accounts/index.ts";
import { photosOf } from "../../files/index.ts";
import { type CaseRow, lockCase, requireAbility } from "../caseRow.ts";
import { openContents } from "../content.ts";
import { revealCases } from "../policy.ts";
import { laterWords } from "../steps.ts";
import { unitFor } from "./actingUnit.ts";
import { type CaseReveal, RevealCase } from "./schema.ts";

/** Shows what is masked, one case at a time, for a stated purpose; the person sees who looked and why. */
export async function revealCase(ctx: Context, id: string, input: RevealCase): Promise<CaseReveal> {
  authorize(ctx, revealCases);
  const { field, purpose } = RevealCase.parse(input);
  return withTransaction(ctx, async (tx) => {
    const row = await lockCase(tx, id);
    await requireAbility(tx, row, "reveal");
    if (field === "contact") await requireContact(tx, row);
    await tx.db
      .insertInto("accesses")
      .values({
        district: row.district,
        id: newId(),
        subjectAccountId: row.askerId,
        caseId: id,
        accountId: accountIdOf(tx.actor) ?? "",
        unitId: unitFor(tx, row),
        what: `case.${field}`,
        purpose,
        at: tx.app.clock.now(),
      })
      .execute();
    await audit(tx, {
      action: "case.reveal",
      subject: { kind: "case", id },
      after: { field, purpose },
    });
    return field === "text" ? wordsOf(tx, row) : contactOf(tx, row);
  });
}

/** Whoever said no to being called is answered in the app; whoever was never asked may be called. */
async function requireContact(tx: Tx, { askerId }: CaseRow): Promise<void> {
  if (askerId === null) return;
  const contact = (await consentsOf(tx, askerId)).find(({ purpose }) => purpose === "contact");
  if (contact?.withdrawnAt) throw new AppError("conflict", "consent.contactRefused");
}

const nothing: CaseReveal = {
  text: null,
  placeText: null,
  lng: null,
  lat: null,
  photos: [],
  name: null,
  phone: null,
};

/** All that a sensitive case holds back: what was said and shown, and where. */
async function wordsOf(tx: Tx, row: CaseRow): Promise<CaseReveal> {
  const content = (await openContents(tx, [row])).get(row.id);
  const photos = await photosOf(tx, row.id);
  return {
    ...nothing,
    text: [content?.text, ...(await laterWords(tx, row))].filter(Boolean).join("\n") || null,
    placeText: content?.placeText ?? null,
    lng: row.lng,
    lat: row.lat,
    photos: photos
      .filter((photo) => photo.phase === "asked")
      .map(({ actionId: _, ...photo }) => photo),
  };
}

async function contactOf(tx: Tx, row: CaseRow): Promise<CaseReveal> {
  const content = (await openContents(tx, [row])).get(row.id);
  const person = (await peopleOf(tx, [row.askerId])).get(row.askerId ?? "");
  return {
    ...nothing,
    name: person?.name ?? content?.askerName ?? null,
    phone: person?.phone ?? content?.askerPhone ?? null,
  };
}
