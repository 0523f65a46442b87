import type { DemoUnit } from "./generateUnits.ts";
import { communityKey, streetKey } from "./generateUnits.ts";
import type { DemoCommunity, Geography } from "./geography/generateGeography.ts";
import type { DemoStaff, Role } from "./people/generateStaff.ts";
import type { DemoWorker } from "./people/generateWorkers.ts";

/** The people and units of the demo's one-tap personas: the demands are written so that they see some. */
export type Cast = {
  community: DemoCommunity;
  department: DemoUnit;
  rider: DemoWorker;
  /** Asks for nothing: the empty screens are theirs. */
  courier: DemoWorker;
  communityClerk: DemoStaff;
  streetClerk: DemoStaff;
  departmentClerk: DemoStaff;
  industryClerk: DemoStaff;
  districtAdmin: DemoStaff;
  auditor: DemoStaff;
};

/** Anything from which a cast can be chosen. */
export type Population = {
  geography: Geography;
  units: readonly DemoUnit[];
  workers: readonly DemoWorker[];
  staff: readonly DemoStaff[];
};

/** Chooses the same cast for the same population. Throws when somebody is missing. */
export function chooseCast({ geography, units, workers, staff }: Population): Cast {
  const need = <T>(found: T | undefined, what: string): T => {
    if (found === undefined) throw new Error(`the demo has no ${what}`);
    return found;
  };
  const street = need(
    geography.streets.find(({ setting }) => setting === "new"),
    "new street",
  );
  const community = geography.communities
    .filter((candidate) => candidate.street === street.code)
    .reduce((a, b) => (b.households > a.households ? b : a));
  const worker = (line: string) => {
    const own = workers.filter((w) => w.line === line && w.area === street.code);
    return need(own.toSorted((a, b) => (a.joinedOn < b.joinedOn ? -1 : 1))[0], `${line} worker`);
  };
  const clerk = (role: Role, unitKey?: string) =>
    need(
      staff.find((s) => s.role === role && (unitKey === undefined || s.unitKey === unitKey)),
      role,
    );
  const departments = units.filter(({ kind }) => kind === "department");
  const department = need(
    departments.find(({ departmentKey }) => departmentKey === "urbanManagement") ?? departments[0],
    "department",
  );
  const committee = need(
    units.find((unit) => unit.kind === "industryCommittee" && unit.lines.includes("delivery")),
    "delivery committee",
  );
  return {
    community,
    department,
    rider: worker("delivery"),
    courier: worker("express"),
    communityClerk: clerk("areaClerk", communityKey(community.code)),
    streetClerk: clerk("areaClerk", streetKey(street.code)),
    departmentClerk: clerk("departmentClerk", department.key),
    industryClerk: clerk("industryClerk", committee.key),
    districtAdmin: clerk("districtAdmin"),
    auditor: clerk("auditor"),
  };
}
