import type { Random } from "../random.ts";
import type { DemoMembership } from "./population.ts";

const homes = ["外县某村党支部", "外市某社区党支部", "原单位党支部", "外省某镇党支部"] as const;

/** Few are members of the Party, most of them from elsewhere; a third of all are in the union. */
export function drawMemberships(random: Random, age: number, since: string): DemoMembership[] {
  const memberships: DemoMembership[] = [];
  const one = (membership: Pick<DemoMembership, "kind"> & Partial<DemoMembership>) =>
    void memberships.push({
      status: "formal",
      floating: false,
      home: "",
      since,
      hidden: false,
      ...membership,
    });
  if (random.chance(0.034)) {
    const floating = random.chance(0.65);
    one({
      kind: "party",
      status: random.chance(0.06) ? "probationary" : "formal",
      floating,
      home: floating ? random.pick(homes) : "",
      hidden: random.chance(0.3),
    });
  }
  if (random.chance(0.34)) one({ kind: "union" });
  if (age < 28 && random.chance(0.3)) one({ kind: "league" });
  return memberships;
}
