import { audit } from "../../../platform/audit.ts";
import type { Context } from "../../../platform/context.ts";
import { newId } from "../../../platform/crypto/newId.ts";
import { authorize, grantsFor } from "../../../platform/grants/permission.ts";
import { withTransaction } from "../../../platform/transaction.ts";
import { normalPhone, workerByPhone } from "../../accounts/index.ts";
import { getCaseDetail } from "../detail.ts";
import { openCaseForOther } from "../policy.ts";
import { type CaseDetail, OpenCaseFor } from "../schema.ts";
import { invalid, writeCase } from "./openCase.ts";

/**
 * Staff take in what somebody told them. With a phone number the case is that person's own: they
 * find it, and answer for themselves, when they sign in.
 */
export async function openCaseFor(ctx: Context, input: OpenCaseFor): Promise<CaseDetail> {
  authorize(ctx, openCaseForOther);
  const asked = OpenCaseFor.parse(input);
  const phone = asked.askerPhone === undefined ? null : normalPhone(asked.askerPhone, "askerPhone");
  return withTransaction(ctx, async (tx) => {
    const grants = grantsFor(tx.actor, openCaseForOther);
    const area = asked.area ?? grants[0]?.area ?? "";
    if (!grants.some((grant) => area.startsWith(grant.area)))
      throw invalid("area", "area.notYours");
    const id = tx.submission?.key ?? newId();
    const name = asked.askerName ?? null;
    const asker =
      phone === null ? null : await workerByPhone(tx, { name, phone, line: asked.line });
    await writeCase(tx, {
      ...asked,
      id,
      area,
      askerId: asker?.id ?? null,
      keySubject: asker?.id ?? id,
      askerName: name,
    });
    await audit(tx, {
      action: "case.open",
      subject: { kind: "case", id },
      after: {
        category: asked.category,
        channel: asked.channel,
        askerAdded: asker?.added ?? false,
      },
    });
    return getCaseDetail(tx, id);
  });
}
