import type { Tx } from "../../../platform/context.ts";
import { namesToMatch } from "../../employers/index.ts";
import type { RowFacts } from "../lists/facts.ts";

export interface Workplace {
  employerId: string | null;
  siteId: string | null;
  /** As it was written, where no employer was found. */
  employerText: string;
  area: string | null;
}

export type EmployerFinder = (
  facts: Pick<RowFacts, "employer" | "site" | "creditCode">,
) => Workplace;

/** Legal forms and brackets say nothing about which firm it is. */
const plain = (name: string): string =>
  name.replace(/[（(].*?[）)]/g, "").replace(/(?:股份)?有限(?:责任)?公司|分公司|\s/g, "");

/** Firms and sites with their names, as registered. Plain data, so that a thread may have it. */
export type Workplaces = Awaited<ReturnType<typeof namesToMatch>>;

/** Finds firm and site by credit code, name or short form among those registered; what two share finds neither. */
export const employerFinder = async (tx: Tx): Promise<EmployerFinder> =>
  finderAmong(await namesToMatch(tx));

/** The registered name of the firm that a row calls by a short form, else what it wrote: lists block by the name. */
export function registeredNames(
  of: Workplaces,
): (facts: Pick<RowFacts, "employer" | "site" | "creditCode">) => string | null {
  const find = finderAmong(of);
  const names = new Map(of.employers.map(({ id, name }) => [id, name]));
  return (facts) => names.get(find(facts).employerId ?? "") ?? facts.employer;
}

function finderAmong({ employers, sites: all }: Workplaces): EmployerFinder {
  const sites = all.filter(({ closedOn }) => closedOn === null);
  const byCode = new Map(employers.map((one) => [one.creditCode ?? "", one]));
  const byName = namesOf(employers);
  const siteByName = namesOf(sites);
  return ({ employer, site, creditCode }) => {
    const firm =
      (creditCode === null ? undefined : byCode.get(creditCode)) ??
      (employer === null ? undefined : (byName.get(plain(employer)) ?? undefined));
    const place = site === null ? undefined : (siteByName.get(plain(site)) ?? undefined);
    const fits = place !== undefined && (firm === undefined || place.employerId === firm.id);
    return {
      employerId: firm?.id ?? (fits ? place.employerId : null),
      siteId: fits ? place.id : null,
      employerText: firm === undefined && !fits ? (employer ?? site ?? "").slice(0, 80) : "",
      area: fits ? place.area : null,
    };
  };
}

function namesOf<One extends { name: string; shortNames: string[] }>(
  all: readonly One[],
): Map<string, One | null> {
  const named = new Map<string, One | null>();
  for (const one of all)
    for (const name of new Set([one.name, ...one.shortNames].map(plain)))
      named.set(name, named.has(name) ? null : one);
  return named;
}

/** Names by id, for comparing what a list calls them. */
export async function workplaceNames(
  tx: Tx,
): Promise<{ employers: Map<string, string>; sites: Map<string, string> }> {
  const { employers, sites } = await namesToMatch(tx);
  return {
    employers: new Map(employers.map(({ id, name }) => [id, name])),
    sites: new Map(sites.map(({ id, name }) => [id, name])),
  };
}
