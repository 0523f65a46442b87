import type { DemoUnit } from "../generateUnits.ts";
import type { Line } from "../line.ts";
import { createRandom } from "../random.ts";
import { inventPhones } from "./inventPhones.ts";
import { inventName } from "./personNames.ts";

export type Role = "districtAdmin" | "auditor" | "areaClerk" | "departmentClerk" | "industryClerk";

export type DemoStaff = {
  key: string;
  name: string;
  /** Unique; lower-case letters, digits and hyphens. */
  login: string;
  phone: string;
  unitKey: string;
  role: Role;
  /** The area prefix of the grant: 6, 9 or 12 digits. */
  area: string;
  line: Line | "all";
};

type Post = Pick<DemoStaff, "login" | "unitKey" | "role" | "area" | "line">;

/** The posts of one unit: two or three clerks a street, one a line of an industry committee. */
function postsOf(unit: DemoUnit, order: number): Post[] {
  const at = { unitKey: unit.key, area: unit.area, line: "all" as const };
  const numbered = (count: number, role: Role, name: string): Post[] =>
    Array.from({ length: count }, (_, i) => ({ ...at, role, login: `${name}-${i + 1}` }));
  switch (unit.kind) {
    case "district":
      return [
        { ...at, role: "districtAdmin", login: "admin" },
        { ...at, role: "districtAdmin", login: "deputy" },
        { ...at, role: "auditor", login: "auditor" },
      ];
    case "street":
      return numbered(2 + (order % 2), "areaClerk", `street-${unit.area.slice(6)}`);
    case "community":
      return [{ ...at, role: "areaClerk", login: `community-${unit.area.slice(6)}` }];
    case "department":
      return numbered(1 + (order % 2), "departmentClerk", unit.departmentKey!.toLowerCase());
    case "industryCommittee":
      return unit.lines.map((line) => ({
        ...at,
        role: "industryClerk",
        login: `${unit.key.replace(/^committee:(.*?)(Committee)?$/, "committee-$1")}${
          unit.line ? "" : `-${line}`
        }`.toLowerCase(),
        line,
      }));
    case "partyOrganisation":
      return [];
  }
}

/** The staff accounts, `s001` …, with the one grant that each holds. */
export function generateStaff(seed: string | number, units: readonly DemoUnit[]): DemoStaff[] {
  const random = createRandom(seed).fork("staff");
  const posts = units.flatMap(postsOf);
  const phones = inventPhones(random, "staff", posts.length);
  return posts.map((post, i) => ({
    key: `s${String(i + 1).padStart(3, "0")}`,
    name: inventName(random, 0.55),
    phone: phones[i]!,
    ...post,
  }));
}
