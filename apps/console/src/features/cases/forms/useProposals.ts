import { useQuery } from "@tanstack/react-query";
import { caseSettingsQuery } from "../../../components/cases/caseSettings.ts";
import { unitsQuery, type Unit } from "../../../components/units.ts";
import type { CaseDetail } from "../queries.ts";

export interface Proposals {
  lead: Unit | undefined;
  industry: Unit | undefined;
  department: Unit | undefined;
}

/** The Party organisation nearest to a place: its community's, else its street's for the line. */
export function nearest(
  units: readonly Unit[],
  of: { area: string; line?: string | null },
): Unit | undefined {
  const near = (unit: Unit): number =>
    (of.area.startsWith(unit.area) ? unit.area.length : 0) + (unit.line === of.line ? 1 : 0);
  return units.toSorted((a, b) => near(b) - near(a))[0];
}

/** Who would usually lead, keep the account and do the work; undefined until all is known. */
export function useProposals(of: CaseDetail): Proposals | undefined {
  const settings = useQuery(caseSettingsQuery);
  const line = of.line ?? undefined;
  const departments = useQuery(unitsQuery({ kind: "department" }));
  const industries = useQuery(unitsQuery({ kind: "industryCommittee", line }));
  const parties = useQuery(unitsQuery({ kind: "partyOrganisation", area: of.area.slice(0, 9) }));
  if (settings.isLoading || departments.isLoading || industries.isLoading || parties.isLoading)
    return undefined;
  const route = settings.data?.categories.find((category) => category.key === of.category);
  return {
    lead: nearest(parties.data ?? [], of),
    industry: industries.data?.find((unit) => unit.line === line) ?? industries.data?.at(0),
    department:
      route?.department === undefined || route.department === null
        ? undefined
        : departments.data?.find((unit) => unit.departmentKey === route.department),
  };
}
