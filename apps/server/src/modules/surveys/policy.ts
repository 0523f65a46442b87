import { type Actor, unitIdsOf } from "../../platform/grants/actor.ts";
import { covers } from "../../platform/grants/covers.ts";
import type { Line } from "../../platform/grants/line.ts";
import { grantsFor, permission } from "../../platform/grants/permission.ts";
import type { Role } from "../../platform/grants/role.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];
const territorial: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk"];

export const readSurveys = permission("survey.read", { roles: desks });
export const writeSurveys = permission("survey.write", { roles: desks });
export const keepSurveyFindings = permission("survey.keepFindings", { roles: territorial });
export const seeInvitations = permission("survey.invited", { worker: true });
/** Whoever has the link; nobody is asked who they are. */
export const answerSurveys = permission("survey.answer", { anyone: true });

interface Placed {
  area: string;
  lines: readonly Line[];
}

/** The grant by which somebody may ask the people of an area and of all the lines that are meant. */
export const grantOver = (actor: Actor, { area, lines }: Placed) =>
  grantsFor(actor, writeSurveys).find((grant) =>
    lines.length === 0
      ? covers(grant, { area, line: "all" })
      : lines.every((line) => covers(grant, { area, line })),
  );

/** Who changes, opens and ends a questionnaire: the unit that made it, and offices over its whole place. */
export function mayManage(actor: Actor, survey: Placed & { unitId: string }): boolean {
  if (actor.kind === "system") return true;
  if (unitIdsOf(actor).includes(survey.unitId)) return grantsFor(actor, writeSurveys).length > 0;
  const grant = grantOver(actor, survey);
  return grant !== undefined && territorial.includes(grant.role);
}
