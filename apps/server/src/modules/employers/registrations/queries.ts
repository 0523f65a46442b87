import { type ExpressionBuilder, type Selectable, sql } from "kysely";
import { maskName, maskPhone } from "@juxin/standards";
import type { Tx } from "../../../platform/context.ts";
import { type Tables, withinArea } from "../../../platform/db/index.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Line } from "../../../platform/grants/line.ts";
import { isAllowed } from "../../../platform/grants/permission.ts";
import { decodeCursor, TimeCursor, toPage } from "../../../platform/http/cursor.ts";
import { open } from "../../../platform/personalData/sealed.ts";
import { keysOf } from "../../../platform/personalData/subjectKeys.ts";
import { staffNames } from "../../accounts/index.ts";
import { areaNames } from "../../areas/index.ts";
import { unitRefs } from "../../organizations/index.ts";
import { findRegistrations, mayWrite, returnAgain } from "../policy.ts";
import { employerRefs } from "../refs.ts";
import { isDoubtful } from "../rules.ts";
import { ownSources, visibleTo } from "./access.ts";
import { contactCell } from "./postRegistrations.ts";
import { nextFindings } from "./rules.ts";
import type {
  Basics,
  Feedback,
  FeedbackReturn,
  Finding,
  FindingState,
  OrganisationKind,
  Registration,
  RegistrationDetail,
  RegistrationQuery,
  RegistrationSource,
  RegistrationState,
} from "./schema.ts";

export type RegistrationRow = Selectable<Tables["registrations"]>;

export async function listRegistrations(tx: Tx, query: RegistrationQuery) {
  let select = tx.db
    .selectFrom("registrations")
    .selectAll()
    .where(visibleTo(tx, await ownSources(tx)))
    .orderBy("receivedAt", "desc")
    .orderBy("id", "desc")
    .limit(query.limit + 1);
  if (query.source !== undefined) select = select.where("source", "=", query.source);
  if (query.state !== undefined) select = select.where("state", "=", query.state);
  if (query.period !== undefined) select = select.where("period", "=", query.period);
  if (query.area !== undefined) select = select.where(withinArea("area", query.area));
  if (query.employer !== undefined) select = select.where(ofEmployer(query.employer));
  const after = decodeCursor(TimeCursor, query.cursor);
  if (after !== undefined) {
    const [at, id] = after;
    select = select.where((where) =>
      where.or([
        where("receivedAt", "<", new Date(at)),
        where.and([where("receivedAt", "=", new Date(at)), where("id", "<", id)]),
      ]),
    );
  }
  const found = toPage(await select.execute(), query.limit, (row) => [
    row.receivedAt.toISOString(),
    row.id,
  ]);
  return { items: await presentRegistrations(tx, found.items), nextCursor: found.nextCursor };
}

/** What was registered of a firm: found to be it, or sent with its code and not looked into yet. */
const ofEmployer = (id: string) => (where: ExpressionBuilder<Tables, "registrations">) =>
  where.or([
    where("registrations.employerId", "=", id),
    where.and([
      where("registrations.employerId", "is", null),
      where(
        "registrations.creditCode",
        "in",
        where
          .selectFrom("employers")
          .select(sql<string>`credit_code`.as("code"))
          .where("id", "=", id),
      ),
    ]),
  ]);

/** One registration that the caller may see. */
export async function findRegistration(tx: Tx, id: string): Promise<RegistrationRow> {
  const row = await tx.db
    .selectFrom("registrations")
    .selectAll()
    .where("id", "=", id)
    .where(visibleTo(tx, await ownSources(tx)))
    .executeTakeFirst();
  if (row === undefined) throw notFound("registration");
  return row;
}

export async function getRegistration(tx: Tx, id: string): Promise<RegistrationDetail> {
  const [shown] = await presentRegistrations(tx, [await findRegistration(tx, id)]);
  const rows = await tx.db
    .selectFrom("registrationFindings")
    .selectAll()
    .where("registrationId", "=", id)
    .orderBy("seq")
    .execute();
  const names = await staffNames(
    tx,
    rows.map((row) => row.accountId),
  );
  const units = await unitRefs(
    tx,
    rows.map((row) => row.unitId),
  );
  const findings = rows.map((row): Finding => ({
    at: row.at.toISOString(),
    state: row.state as FindingState,
    basics: row.basics as Basics | null,
    organised: row.organised as OrganisationKind[],
    note: row.note,
    by: names.get(row.accountId ?? "") ?? null,
    unit: units.get(row.unitId ?? "")?.name ?? null,
  }));
  return { ...shown!, findings };
}

async function presentRegistrations(
  tx: Tx,
  rows: readonly RegistrationRow[],
): Promise<Registration[]> {
  const names = await areaNames(
    tx,
    rows.map((row) => row.area),
  );
  const employers = await employerRefs(
    tx,
    rows.map((row) => row.employerId),
  );
  const contacts = await contactsOf(tx, rows);
  return rows.map((row) => {
    const contact = contacts.get(row.id) ?? null;
    const finds = mayFind(tx, row);
    return {
      id: row.id,
      source: row.source as RegistrationSource,
      creditCode: row.creditCode,
      creditCodeDoubtful: isDoubtful(row.creditCode),
      name: row.name,
      kind: row.kind,
      registeredOn: row.registeredOn,
      area: row.area,
      areaName: names.get(row.area) ?? row.area,
      address: row.address,
      line: row.line as Line | null,
      basics: row.basics as Basics,
      contact:
        contact === null
          ? null
          : {
              name: contact.name === null ? null : maskName(contact.name),
              phone: contact.phone === null ? null : maskPhone(contact.phone),
            },
      state: row.state as RegistrationState,
      employer: employers.get(row.employerId ?? "") ?? null,
      period: row.period,
      receivedAt: row.receivedAt.toISOString(),
      version: row.version,
      abilities: finds ? (contact === null ? ["find"] : ["find", "revealContact"]) : [],
      next: finds ? [...nextFindings(row.state as RegistrationState)] : [],
    };
  });
}

/** Whether the caller looks after the ground where the firm is. */
export const mayFind = (tx: Tx, row: Pick<RegistrationRow, "area">): boolean =>
  mayWrite(tx.actor, findRegistrations, { area: row.area, line: "all" });

export async function contactsOf(
  tx: Tx,
  rows: readonly RegistrationRow[],
): Promise<Map<string, { name: string | null; phone: string | null }>> {
  const keys = await keysOf(
    tx,
    rows.filter((row) => row.contactSealed !== null).map((row) => row.id),
  );
  return new Map(
    rows.flatMap((row) => {
      const text = open(tx.app, keys.get(row.id), row.contactSealed, contactCell(row.id));
      return text === null ? [] : [[row.id, JSON.parse(text)] as const];
    }),
  );
}

/** The months that were reported back, the latest first; a department sees its own. */
export async function listFeedback(tx: Tx): Promise<Feedback[]> {
  const sources = await ownSources(tx);
  if (sources.length === 0) return [];
  const rows = await tx.db
    .selectFrom("registrationFeedback")
    .select(["id", "source", "period", "firms", "organised", "madeAt"])
    .where("source", "in", sources)
    .orderBy("period", "desc")
    .orderBy("source")
    .limit(200)
    .execute();
  if (rows.length === 0) return [];
  const returns = await tx.db
    .selectFrom("registrationReturns")
    .selectAll()
    .where(
      "feedbackId",
      "in",
      rows.map(({ id }) => id),
    )
    .execute();
  const returnOf = new Map(returns.map((row) => [row.feedbackId, row]));
  const may = isAllowed(tx.actor, returnAgain);
  return rows.map((row) => {
    const owed = returnOf.get(row.id);
    const back = owed === undefined ? null : presentReturn(tx, owed, row.source);
    return {
      ...row,
      source: row.source as RegistrationSource,
      madeAt: row.madeAt.toISOString(),
      return: back,
      abilities: may && back !== null && back.error !== null ? ["returnAgain"] : [],
    };
  });
}

function presentReturn(
  tx: Tx,
  row: Selectable<Tables["registrationReturns"]>,
  source: string,
): FeedbackReturn {
  const waits = row.state === "waiting";
  const nobodyBrings = waits && tx.app.delivery.reaches(source) === null;
  return {
    state: nobodyBrings ? "toFetch" : (row.state as FeedbackReturn["state"]),
    attempts: row.attempts,
    nextAt: waits && !nobodyBrings ? row.nextAt.toISOString() : null,
    sentAt: row.sentAt?.toISOString() ?? null,
    error: row.state === "sent" ? null : row.error,
    takenAt: row.takenAt?.toISOString() ?? null,
  };
}

/** The file itself, as it was made. */
export async function feedbackFile(tx: Tx, id: string): Promise<{ name: string; content: Buffer }> {
  const row = await tx.db
    .selectFrom("registrationFeedback")
    .select(["source", "period", "content"])
    .where("id", "=", id)
    .executeTakeFirst();
  const sources = await ownSources(tx);
  if (row === undefined || !sources.includes(row.source as RegistrationSource))
    throw notFound("registration");
  return { name: `${row.source}-${row.period}.xlsx`, content: row.content };
}
