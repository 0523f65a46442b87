import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { covers } from "../../../platform/grants/covers.ts";
import { authorize, grantsFor } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { normalPhone, workerByPhone } from "../../accounts/index.ts";
import { requireEmployer, requireSiteOf } from "../../employers/index.ts";
import { getCaseDetail } from "../detail.ts";
import { openCaseForOther } from "../policy.ts";
import type { CaseDetail } from "../schema.ts";
import { writeCase } from "./openCase.ts";
import { OpenCaseFor } from "./schema.ts";

/**
 * Staff take in what somebody told them. With a phone number the case is that person's own: they
 * find it, and answer for themselves, when they sign in. A firm's need is nobody's own.
 */
export async function openCaseFor(ctx: Context, input: OpenCaseFor): Promise<CaseDetail> {
  authorize(ctx, openCaseForOther);
  const asked = OpenCaseFor.parse(input);
  const { employerId, siteId = null, ...said } = asked;
  if (employerId === undefined && siteId !== null) throw invalid("employerId", "case.siteAlone");
  const phone = asked.askerPhone === undefined ? null : normalPhone(asked.askerPhone, "askerPhone");
  return withTransaction(ctx, async (tx) => {
    if (employerId !== undefined) await requireEmployer(tx, employerId, "employerId");
    if (employerId !== undefined && siteId !== null)
      await requireSiteOf(tx, siteId, employerId, "siteId");
    const grants = grantsFor(tx.actor, openCaseForOther);
    // A grant over a city reaches here no further than the district signed in to.
    const [own = ""] = grants.map((grant) => grant.area);
    const area = asked.area ?? (own.length < 6 ? (tx.actor.district ?? "") : own);
    const inArea = grants.filter((grant) => area.startsWith(grant.area));
    if (inArea.length === 0) throw invalid("area", "area.notYours");
    if (!inArea.some((grant) => covers(grant, { area, line: asked.line })))
      throw invalid("line", "line.notYours");
    const id = tx.submission?.key ?? newId();
    const name = asked.askerName ?? null;
    // Who speaks for a firm is no worker of the register: the number stays with what they asked.
    const asker =
      phone === null || employerId !== undefined
        ? null
        : await workerByPhone(tx, { name, phone, line: asked.line });
    await writeCase(tx, {
      ...said,
      id,
      area,
      askerId: asker?.id ?? null,
      keySubject: asker?.id ?? id,
      askerName: name,
      firm: employerId === undefined ? null : { employerId, siteId, phone },
    });
    await audit(tx, {
      action: "case.open",
      subject: { kind: "case", id },
      after: {
        category: asked.category,
        channel: asked.channel,
        askerAdded: asker?.added ?? false,
        ...(employerId !== undefined && { employerId, siteId }),
      },
    });
    return getCaseDetail(tx, id);
  });
}
