import type { z } from "@hono/zod-openapi";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { AppError, invalid } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { requireEmployer, siteRefs } from "../employers/index.ts";
import { addPersons } from "./addPersons.ts";
import { checkIdentity } from "./checkIdentity.ts";
import { getPerson } from "./detail.ts";
import { type Identity, isWhole } from "./identity.ts";
import { actingUnit, requirePlace, writePeople } from "./policy.ts";
import { shownPersons } from "./queries.ts";
import { findPersons } from "./readPersons.ts";
import type { SaidEmployment } from "./said.ts";
import { CreatePerson, type PersonDetail, type SaidWork } from "./schema.ts";
import { staffSource } from "./source.ts";

/** Writes down somebody nobody knew; whoever has the same number is shown first. */
export async function createPerson(ctx: Context, input: CreatePerson): Promise<PersonDetail> {
  authorize(ctx, writePeople);
  const asked = CreatePerson.parse(input);
  return withTransaction(ctx, async (tx) => {
    const identity = checkIdentity(tx, asked.identity, "identity");
    await requireArea(tx, asked.area, "area");
    const employment = await placedWork(tx, asked.work, "work");
    const place = { area: employment.area ?? asked.area, line: asked.work.line };
    requirePlace(tx.actor, writePeople, place);
    if (asked.home !== null) await requireArea(tx, asked.home.area, "home.area");
    if (!asked.evenSo) await refuseKnown(tx, identity);
    const unitId = actingUnit(tx.actor, place);
    const [id = ""] = await addPersons(
      tx,
      [
        {
          identity,
          line: asked.work.line,
          area: asked.area,
          employment: { ...employment, area: employment.area ?? asked.area },
          ...(asked.home !== null && { residence: asked.home }),
        },
      ],
      staffSource(tx, unitId, asked.source),
      unitId,
    );
    await audit(tx, {
      action: "person.create",
      subject: { kind: "person", id },
      after: { ...place, source: asked.source, evenSo: asked.evenSo },
    });
    return getPerson(tx, id);
  });
}

/** Work as it is stored: where there is a site, its employer and its ground are the person's. */
export async function placedWork(
  tx: Tx,
  work: z.output<typeof SaidWork>,
  path: string,
): Promise<SaidEmployment> {
  const at = (field: string) => (path === "" ? field : `${path}.${field}`);
  if (work.area !== null) await requireArea(tx, work.area, at("area"));
  if (work.siteId !== null) {
    const site = (await siteRefs(tx, [work.siteId])).get(work.siteId);
    if (site === undefined) throw invalid(at("siteId"), "site.unknown");
    return { ...work, employerId: site.employerId, area: site.area };
  }
  if (work.employerId !== null) await requireEmployer(tx, work.employerId, at("employerId"));
  return work;
}

/** @throws AppError `person.known` with those of the same number whom the caller may see. */
async function refuseKnown(tx: Tx, identity: Identity): Promise<void> {
  const found = await findPersons(tx, {
    phones: isWhole(identity.phone) ? [identity.phone] : [],
    citizenNumbers: isWhole(identity.citizenNumber) ? [identity.citizenNumber] : [],
  });
  const ids = [...new Set([...found.values()].flat())];
  if (ids.length === 0) return;
  const seen = await shownPersons(tx, ids);
  throw new AppError("conflict", "person.known", {
    people: [...seen.values()].map(({ id, name, areaName }) => ({ id, name, areaName })),
    elsewhere: ids.length - seen.size,
  });
}
