import type { App, Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";

export interface District {
  code: string;
  name: string;
  demo: boolean;
}

/** The districts this installation serves; the one table that belongs to no district. */
export const listDistricts = (app: App): Promise<District[]> =>
  app.database.transaction({ scope: null, readOnly: true }, (db) =>
    db.selectFrom("districts").select(["code", "name", "demo"]).orderBy("code").execute(),
  );

/** The district somebody signs in to: the one named, or the only one there is. */
export async function districtFor(ctx: Context, given: string | undefined): Promise<string> {
  const districts = await listDistricts(ctx.app);
  const code = given ?? (districts.length === 1 ? districts[0]?.code : undefined);
  if (code === undefined) throw new AppError("invalid", "district.missing");
  if (!districts.some((district) => district.code === code))
    throw new AppError("invalid", "district.unknown");
  return code;
}
