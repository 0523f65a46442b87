import { type Actor, accountIdOf, unitIdsOf } from "../../platform/grants/actor.ts";
import { everyStaffRole, permission } from "../../platform/grants/permission.ts";
import type { Role } from "../../platform/grants/role.ts";

const desks: readonly Role[] = ["districtAdmin", "areaClerk", "industryClerk", "departmentClerk"];
const offices: readonly Role[] = ["districtAdmin", "areaClerk"];

export const readStations = permission("station.read", { roles: everyStaffRole, worker: true });
export const reportFaults = permission("station.report", { worker: true });
export const visitStations = permission("station.visit", { worker: true });
export const bookPlaces = permission("booking.make", { worker: true });
/** Who keeps a place may be a shopkeeper who signs in by phone: on which rows, `mayManage` says. */
export const manageStations = permission("station.manage", { roles: desks, worker: true });
export const addStations = permission("station.add", { roles: offices });
export const applyForStation = permission("station.apply", { roles: desks, worker: true });
export const decideApplications = permission("station.decide", { roles: offices });
export const readStationFigures = permission("station.figures", {
  roles: ["districtAdmin", "areaClerk", "industryClerk"],
});
export const planStations = permission("station.plan", { roles: ["districtAdmin", "areaClerk"] });
export const keepNetworks = permission("station.network", { roles: ["districtAdmin"] });
export const setStandards = permission("station.standards", { roles: ["districtAdmin"] });
export const sweepStationsRight = permission("station.sweep", {});

interface Kept {
  area: string;
  ownerUnitId: string;
}

/** Whether an office of the caller stands over a place. */
export const oversees = (actor: Actor, area: string): boolean =>
  actor.kind === "system" ||
  (actor.kind === "staff" &&
    actor.grants.some((grant) => offices.includes(grant.role) && area.startsWith(grant.area)));

/** Whether the caller keeps a place: as its named manager, for the unit that owns it, or for an office above. */
export function mayManage(actor: Actor, station: Kept, managers: readonly string[]): boolean {
  const account = accountIdOf(actor);
  if (account !== null && managers.includes(account)) return true;
  return unitIdsOf(actor).includes(station.ownerUnitId) || oversees(actor, station.area);
}
