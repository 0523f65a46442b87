import type { App, Context } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { listDistricts } from "../../accounts/index.ts";

const known = new WeakMap<
  App,
  { codes: ReadonlySet<string>; names: Map<string, string>; at: number }
>();
const lookEvery = 10_000;

/**
 * A stranger's question about one district: only what it publishes is asked in this context, places and
 * what they reach, nothing of people.
 */
export async function openDistrict(ctx: Context, district: string): Promise<Context> {
  if (!(await districtsOf(ctx.app)).codes.has(district))
    throw new AppError("notFound", "district.unknown");
  return { ...ctx, actor: { kind: "anonymous", district } };
}

export const districtName = async (app: App, district: string): Promise<string> =>
  (await districtsOf(app)).names.get(district) ?? district;

async function districtsOf(app: App) {
  const kept = known.get(app);
  if (kept !== undefined && performance.now() - kept.at < lookEvery) return kept;
  const rows = await listDistricts(app);
  const made = {
    codes: new Set(rows.map(({ code }) => code)),
    names: new Map(rows.map(({ code, name }) => [code, name])),
    at: performance.now(),
  };
  known.set(app, made);
  return made;
}
