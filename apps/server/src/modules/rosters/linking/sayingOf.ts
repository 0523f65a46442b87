import type { Line } from "../../../platform/grants/line.ts";
import type { Saying } from "../../people/index.ts";
import type { RowFacts } from "../lists/facts.ts";
import type { EmployerFinder } from "./employerFinder.ts";

/** What a row says of a person, as the register of people takes it. Membership is not among it. */
export function sayingOf(facts: RowFacts, line: Line, finder: EmployerFinder): Saying {
  const { name, phone, citizenNumber, birth, sex, area, address, building } = facts;
  const work = finder(facts);
  const home = [address, building].filter((text) => text !== null).join(" ");
  return {
    identity: { name, phone, citizenNumber, birth, sex },
    ...((facts.employer !== null || facts.site !== null || facts.line !== null) && {
      employment: { ...work, area: work.area ?? area, line },
    }),
    ...(area !== null && home !== "" && { residence: { area, address: home } }),
  };
}
