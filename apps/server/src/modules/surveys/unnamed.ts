import type { Context } from "../../platform/context.ts";
import { newId } from "../../platform/crypto/newId.ts";
import { AppError } from "../../platform/errors.ts";
import { listDistricts } from "../accounts/index.ts";

/**
 * The room itself in a district, under a request number of its own: neither the rows nor the audit
 * trail know who answered, even where somebody was signed in.
 */
export async function unnamed(ctx: Context, district: string): Promise<Context> {
  if (!(await listDistricts(ctx.app)).some(({ code }) => code === district))
    throw new AppError("notFound", "district.unknown");
  return {
    app: ctx.app,
    actor: { kind: "system", district, name: "surveys" },
    requestId: newId(),
  };
}
