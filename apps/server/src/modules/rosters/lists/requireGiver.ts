import type { Tx } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { requireEmployer, requireSiteOf } from "../../employers/index.ts";

/** The firm, and perhaps its site, that hands in a source's lists. @throws AppError naming the field. */
export async function requireGiver(
  tx: Tx,
  { employerId, siteId }: { employerId: string | null; siteId: string | null },
): Promise<void> {
  if (employerId === null) {
    if (siteId !== null) throw invalid("employerId", "case.siteAlone");
    return;
  }
  await requireEmployer(tx, employerId, "employerId");
  if (siteId !== null) await requireSiteOf(tx, siteId, employerId, "siteId");
}
