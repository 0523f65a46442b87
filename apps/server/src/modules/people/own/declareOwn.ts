import { audit } from "../../../platform/audit.ts";
import { dayOf } from "../../../platform/clock.ts";
import type { Context, Tx } from "../../../platform/context.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { accountIdOf } from "../../../platform/grants/actor.ts";
import type { Line } from "../../../platform/grants/line.ts";
import { authorize } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { agreeOnce, peopleOf } from "../../accounts/index.ts";
import { requireArea } from "../../areas/index.ts";
import { addPersons } from "../addPersons.ts";
import { checkIdentity } from "../checkIdentity.ts";
import { placedWork } from "../createPerson.ts";
import { endEmployments, endResidences } from "../endFacts.ts";
import type { Identity } from "../identity.ts";
import { ownPerson } from "../policy.ts";
import { refreshPersons } from "../refreshPersons.ts";
import type { Saying } from "../said.ts";
import { sayOfPersons } from "../sayOfPersons.ts";
import { ownSource } from "../source.ts";
import { claimablePersons, linkedPersons, ownMembers } from "./ownPersons.ts";
import { myPerson } from "./linkPerson.ts";
import { DeclareOwn, type MyPerson } from "./schema.ts";

/** What somebody says of themselves goes before what others say; whoever is in no list is added by it. */
export async function declareOwn(ctx: Context, input: DeclareOwn): Promise<MyPerson> {
  authorize(ctx, ownPerson);
  const asked = DeclareOwn.parse(input);
  return withTransaction(ctx, async (tx) => {
    const accountId = accountIdOf(tx.actor) ?? "";
    await agreeOnce(tx, accountId, "service", false);
    const identity = asked.identity === null ? null : checkIdentity(tx, asked.identity, "identity");
    const today = dayOf(tx.app.clock.now());
    const source = ownSource(today);
    const saying: Saying = {
      ...(identity !== null && { identity }),
      ...(asked.work !== null && {
        employment: await placedWork(tx, { ...asked.work, area: null, from: null }, "work"),
      }),
      ...(asked.home !== null && { residence: await ownHome(tx, asked.home) }),
    };
    const ids = await ownOrNew(tx, accountId, identity, asked.work?.line ?? null);
    const members = await ownMembers(tx, accountId);
    if (asked.work?.replaces) await endEmployments(tx, members, today, source);
    if (asked.home?.replaces) await endResidences(tx, members, today, source);
    await sayOfPersons(
      tx,
      ids.map((personId) => ({ ...saying, personId })),
      source,
      null,
    );
    await refreshPersons(tx, ids);
    await audit(tx, {
      action: "person.declare",
      subject: { kind: "account", id: accountId },
      after: {
        identity: identity === null ? [] : Object.keys(asked.identity ?? {}),
        work: asked.work,
        home: asked.home?.area ?? null,
      },
    });
    return myPerson(tx);
  });
}

async function ownHome(tx: Tx, home: { area: string; address: string | null }) {
  await requireArea(tx, home.area, "home.area");
  if (!home.area.startsWith(tx.actor.district ?? ""))
    throw invalid("home.area", "area.outsideDistrict");
  return { area: home.area, address: home.address };
}

/** Whom the caller linked, or a new person with their proven number; others with that number come first. */
export async function ownOrNew(
  tx: Tx,
  accountId: string,
  identity: Identity | null,
  line: Line | null,
): Promise<string[]> {
  const linked = await linkedPersons(tx, accountId);
  if (linked.length > 0) return linked;
  if ((await claimablePersons(tx)).length > 0) throw new AppError("conflict", "person.linkFirst");
  const account = await tx.db
    .selectFrom("accounts")
    .select(["area", "line"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
  const known = (await peopleOf(tx, [accountId])).get(accountId);
  const own = line ?? (account.line as Line | null);
  if (own === null) throw invalid("work.line", "line.missing");
  const source = ownSource(dayOf(tx.app.clock.now()));
  const ids = await addPersons(
    tx,
    [
      {
        identity: {
          name: identity?.name ?? known?.name ?? null,
          phone: known?.phone ?? null,
        },
        line: own,
        area: account.area ?? tx.actor.district ?? "",
      },
    ],
    source,
    null,
  );
  await tx.db.updateTable("persons").set({ accountId }).where("id", "in", ids).execute();
  return ids;
}
