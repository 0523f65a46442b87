import type { Tx } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import type { Line } from "../../platform/grants/line.ts";
import { abilitiesOf } from "../../platform/grants/permission.ts";
import { areaNames } from "../areas/index.ts";
import { consentHolds, consentsOf } from "./consents.ts";
import { presentGrants } from "./grantQueries.ts";
import { maskPerson, peopleOf } from "./person.ts";
import { requiredConsents } from "./rules.ts";
import type { Me } from "./schema.ts";

/** Who is signed in, what they may do, and what is still asked of them. */
export async function getMe(tx: Tx): Promise<Me> {
  const { actor } = tx;
  const id = accountIdOf(actor);
  if (id === null || (actor.kind !== "worker" && actor.kind !== "staff")) throw notFound("account");
  const account = await tx.db
    .selectFrom("accounts")
    .innerJoin("districts", "districts.code", "accounts.district")
    .select([
      "accounts.area",
      "accounts.line",
      "accounts.locale",
      "accounts.largePrint",
      "accounts.totpSealed",
      "districts.code",
      "districts.name",
    ])
    .where("accounts.id", "=", id)
    .executeTakeFirstOrThrow();
  const person = (await peopleOf(tx, [id])).get(id);
  const names = await areaNames(tx, account.area === null ? [] : [account.area]);
  const given = await consentsOf(tx, id);
  return {
    accountId: id,
    kind: actor.kind,
    name: person?.name ?? null,
    phone: maskPerson({ name: null, phone: person?.phone ?? null }).phone,
    district: { code: account.code, name: account.name },
    area:
      account.area === null
        ? null
        : { code: account.area, name: names.get(account.area) ?? account.area },
    line: account.line as Line | null,
    grants: actor.kind === "staff" ? await presentGrants(tx, [id]) : [],
    abilities: abilitiesOf(actor),
    locale: account.locale as "zh" | "en",
    largePrint: account.largePrint,
    passwordInitial: actor.kind === "staff" && actor.passwordInitial,
    totp:
      account.totpSealed !== null
        ? "enrolled"
        : actor.kind === "staff" && actor.totpMissing
          ? "required"
          : "none",
    consentNeeded:
      actor.kind === "worker"
        ? requiredConsents.filter(
            (purpose) => !given.some((one) => one.purpose === purpose && consentHolds(one)),
          )
        : [],
    demo: actor.demo,
  };
}
