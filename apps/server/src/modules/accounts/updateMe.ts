import { checkPersonName } from "@juxin/standards";
import { audit } from "../../platform/audit.ts";
import type { Context, Tx } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import { accountIdOf } from "../../platform/grants/actor.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { seal } from "../../platform/personalData/sealed.ts";
import { keyOf } from "../../platform/personalData/subjectKeys.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { requireArea } from "../areas/index.ts";
import { getMe } from "./me.ts";
import { updateOwn } from "./policy.ts";
import { type Me, UpdateMe } from "./schema.ts";

/** Correcting what is held about oneself, and how the pages should look. */
export async function updateMe(ctx: Context, input: UpdateMe): Promise<Me> {
  authorize(ctx, updateOwn);
  const { name, ...asked } = UpdateMe.parse(input);
  const id = accountIdOf(ctx.actor) ?? "";
  return withTransaction(ctx, async (tx) => {
    if (name !== undefined && !checkPersonName(name).ok) throw invalid("name", "name.malformed");
    if (asked.area !== undefined) await requireOwnArea(tx, asked.area);
    const changes = {
      ...asked,
      ...(name !== undefined && {
        nameSealed: seal(tx.app, await keyOf(tx, id), name, `accounts.name:${id}`),
      }),
    };
    if (Object.keys(changes).length > 0)
      await tx.db.updateTable("accounts").set(changes).where("id", "=", id).execute();
    await audit(tx, {
      action: "me.update",
      subject: { kind: "account", id },
      // The log is kept longer than the data: what the fields held must not outlive an erasure.
      after: { fields: Object.keys(input) },
    });
    return getMe(tx);
  });
}

async function requireOwnArea(tx: Tx, area: string): Promise<void> {
  if (!area.startsWith(tx.actor.district ?? "")) throw invalid("area", "area.outsideDistrict");
  await requireArea(tx, area, "area");
}
