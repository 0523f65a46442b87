import type { Row } from "@juxin/linkage";
import type { RowFacts } from "../lists/facts.ts";

/** A person that the district knows, as the engine reads people. */
export interface Known {
  id: string;
  line: string;
  row: Row;
}

type Told = Pick<
  RowFacts,
  "name" | "citizenNumber" | "phone" | "birth" | "sex" | "employer" | "site" | "address"
>;

export const asRow = (facts: Told): Row => ({
  name: facts.name,
  idNumber: facts.citizenNumber,
  phone: facts.phone,
  birth: facts.birth,
  sex: facts.sex,
  employer: facts.employer,
  site: facts.site,
  residence: facts.address,
});
