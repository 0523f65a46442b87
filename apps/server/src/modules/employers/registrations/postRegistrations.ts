import { checkPersonName } from "@juxin/standards";
import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { AppError, invalidFields, type Issue } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { seal } from "../../../platform/personalData/sealed.ts";
import { addKeys } from "../../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { normalPhone } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { postRegistrations as postRight } from "../policy.ts";
import { isDoubtful, normalCreditCode } from "../rules.ts";
import { ownSources } from "./access.ts";
import { monthOf } from "./rules.ts";
import { type Posted, PostRegistrations, type RegistrationSource } from "./schema.ts";

/** One firm as it was posted, with every default filled in. */
export type Item = ReturnType<typeof PostRegistrations.parse>["items"][number];

/**
 * Takes in newly registered firms. All or none: everything wrong is said at once, by row. A firm that
 * was sent before (same code, same day) is not taken twice, in this batch or another.
 */
export async function postRegistrations(ctx: Context, input: PostRegistrations): Promise<Posted> {
  authorize(ctx, postRight);
  const { source, items } = PostRegistrations.parse(input);
  return withTransaction(ctx, async (tx) => {
    if (!(await ownSources(tx)).includes(source))
      throw new AppError("forbidden", "registration.notYourSource");
    const checked = await check(tx, items);
    const known = await knownIds(tx, checked);
    const fresh = new Map(checked.map((item) => [registrationKey(item), item]));
    for (const key of known.keys()) fresh.delete(key);
    const ids = new Map([...fresh.keys()].map((key) => [key, newId()]));
    await insertRegistrations(tx, source, [...fresh.values()], ids, tx.app.clock.now());
    await audit(tx, {
      action: "registration.post",
      subject: { kind: "registrations", id: source },
      after: { received: fresh.size, already: items.length - fresh.size },
    });
    const first = new Set<string>();
    const told = checked.map((item) => {
      const key = registrationKey(item);
      const status = ids.has(key) && !first.has(key) ? ("received" as const) : ("already" as const);
      first.add(key);
      return {
        id: known.get(key) ?? ids.get(key) ?? "",
        creditCode: item.creditCode,
        status,
        creditCodeDoubtful: isDoubtful(item.creditCode),
      };
    });
    return { received: fresh.size, already: items.length - fresh.size, items: told };
  });
}

export const registrationKey = (item: { creditCode: string; registeredOn: string }): string =>
  `${item.creditCode} ${item.registeredOn}`;

/** Every row in the form in which it is stored. @throws AppError with all that is wrong. */
async function check(tx: Tx, items: readonly Item[]): Promise<Item[]> {
  const areas = await areaNames(
    tx,
    items.map(({ area }) => area),
  );
  const today = dayOf(tx.app.clock.now());
  const issues: Issue[] = [];
  const checked = items.map((item, row): Item => {
    const note = <T>(take: () => T, fallback: T): T => {
      try {
        return take();
      } catch (error) {
        if (!(error instanceof AppError) || error.issues === undefined) throw error;
        issues.push(...error.issues.map((one) => ({ ...one, path: `items.${row}.${one.path}` })));
        return fallback;
      }
    };
    const say = (field: string, reason: string) =>
      void issues.push({ path: `items.${row}.${field}`, reason });
    if (!areas.has(item.area)) say("area", "area.unknown");
    else if (!item.area.startsWith(tx.actor.district ?? "")) say("area", "area.outsideDistrict");
    if (item.registeredOn > today) say("registeredOn", "day.inFuture");
    if (item.contact !== null && !checkPersonName(item.contact.name).ok)
      say("contact.name", "name.malformed");
    const creditCode = note(() => normalCreditCode(item.creditCode), null);
    if (creditCode === null && item.creditCode.trim() === "") say("creditCode", "too_small");
    const phone = item.contact?.phone ?? null;
    return {
      ...item,
      creditCode: creditCode ?? "",
      contact:
        item.contact === null
          ? null
          : {
              ...item.contact,
              phone: phone === null ? null : note(() => normalPhone(phone, "contact.phone"), null),
            },
    };
  });
  if (issues.length > 0) throw invalidFields(issues);
  return checked;
}

async function knownIds(tx: Tx, items: readonly Item[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .selectFrom("registrations")
    .select(["id", "creditCode", "registeredOn"])
    .where(
      "creditCode",
      "in",
      items.map(({ creditCode }) => creditCode),
    )
    .execute();
  return new Map(rows.map((row) => [registrationKey(row), row.id]));
}

/** Writes checked registrations under the ids given by code and day; part of the verb that audits it. */
export async function insertRegistrations(
  tx: Tx,
  source: RegistrationSource,
  items: readonly Item[],
  ids: ReadonlyMap<string, string>,
  receivedAt: Date,
): Promise<void> {
  if (items.length === 0) return;
  const idOf = (item: Item): string => ids.get(registrationKey(item)) ?? "";
  const keys = await addKeys(tx, items.filter(({ contact }) => contact !== null).map(idOf));
  await tx.db
    .insertInto("registrations")
    .values(
      items.map((item) => {
        const id = idOf(item);
        const key = keys.get(id);
        return {
          district: tx.actor.district ?? "",
          id,
          source,
          creditCode: item.creditCode,
          name: item.name,
          kind: item.kind,
          registeredOn: item.registeredOn,
          area: item.area,
          address: item.address,
          line: item.line,
          basics: JSON.stringify(item.basics),
          contactSealed:
            key === undefined
              ? null
              : seal(tx.app, key, JSON.stringify(item.contact), contactCell(id)),
          state: "received",
          period: monthOf(dayOf(receivedAt)),
          receivedAt,
          receivedBy: accountIdOf(tx.actor),
        };
      }),
    )
    .execute();
}

export const contactCell = (id: string): string => `registrations.contact:${id}`;
