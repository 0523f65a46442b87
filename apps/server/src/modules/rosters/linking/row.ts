import type { Row } from "@juxin/linkage";
import type { RowFacts } from "../lists/facts.ts";

/** A person that the district knows, as the engine reads people. */
export interface Known {
  id: string;
  /** Where and in what trade they are known to be, for lists that do not say. */
  area: string;
  line: string;
  row: Row;
}

type Told = Pick<
  RowFacts,
  "name" | "citizenNumber" | "phone" | "birth" | "sex" | "employer" | "site"
>;

/** @param community the name of the community where they are met; addresses are spelt in too many ways */
export const asRow = (facts: Told, community: string | null): Row => ({
  name: facts.name,
  idNumber: facts.citizenNumber,
  phone: facts.phone,
  birth: facts.birth,
  sex: facts.sex,
  employer: facts.employer,
  site: facts.site,
  residence: community,
});

/** What a list does not say of where somebody is, and in what trade, is as they are known to be. */
export function placeByPerson(
  row: { area: string; line: string },
  person: { area: string; line: string } | undefined,
): void {
  if (person === undefined) return;
  if (person.area.startsWith(row.area)) row.area = person.area;
  if (row.line === "all") row.line = person.line;
}

export const communityNames = (
  areas: readonly { code: string; name: string }[],
): Map<string, string> =>
  new Map(areas.filter(({ code }) => code.length === 12).map(({ code, name }) => [code, name]));
