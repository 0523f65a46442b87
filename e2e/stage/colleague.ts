import type { Schemas } from "@juxin/api-client";
import type { Stage } from "./stage.ts";
import { timeCode } from "./timeCode.ts";
import { deskScreen, type Visitor } from "./visitor.ts";

export interface Colleague {
  name: string;
  login: string;
  role: Schemas["Grant"]["role"];
  area: string;
  line: Schemas["Grant"]["line"];
  /** The name of the unit that they work in, as it is found. */
  unit: string;
}

const own = "蓑衣 码头 七只 风筝";

/** Somebody whom the demo does not have, with an account, at a desk of their own. The doors have a journey. */
export async function newColleague(
  stage: Stage,
  admin: Visitor,
  { name, login, role, area, line, unit }: Colleague,
): Promise<Visitor> {
  const { items } = await admin.read<{ items: Schemas["Unit"][] }>(
    `/api/v1/units?q=${encodeURIComponent(unit)}&limit=5`,
  );
  const [office] = items;
  if (office === undefined) throw new Error(`The demo has no unit called ${unit}`);
  const made = await admin.write<Schemas["StaffCreated"]>("POST", "/api/v1/staff", { name, login });
  const grant = { accountId: made.account.id, role, area, line, unitId: office.id };
  await admin.write("POST", "/api/v1/grants", grant);
  const desk = await stage.visitor(deskScreen);
  const first = { login, password: made.initialPassword };
  await desk.write("POST", "/api/v1/sign-in/by-password", first);
  await desk.write("PUT", "/api/v1/me/password", { current: made.initialPassword, next: own });
  const { secret } = await desk.write<{ secret: string }>("POST", "/api/v1/me/totp", {});
  await desk.write("PUT", "/api/v1/me/totp", { totp: timeCode(secret) });
  return desk;
}
