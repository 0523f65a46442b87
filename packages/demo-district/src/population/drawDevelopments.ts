import { developmentSteps } from "@juxin/playbooks";
import type { Random } from "../random.ts";
import { daysBefore } from "./daysBefore.ts";
import type { DemoPerson, DemoStep } from "./population.ts";

/** Days from the step before to this one, as it goes where all is well. */
const gaps: readonly number[] = [
  0, 20, 120, 15, 10, 180, 200, 15, 10, 30, 30, 15, 15, 10, 15, 20, 20, 15, 5, 5, 150, 130, 25, 40,
  10,
];

/** Where the demo's applicants stand, and how many days ago the last step was; some are late. */
const standings: readonly (readonly [step: number, daysAgo: number])[] = [
  [1, 12],
  [1, 50],
  [2, 60],
  [2, 30],
  [3, 8],
  [4, 5],
  [5, 90],
  [5, 200],
  [6, 40],
  [6, 190],
  [7, 6],
  [9, 20],
  [11, 9],
  [13, 12],
  [15, 30],
  [17, 10],
  [20, 45],
  [21, 60],
  [22, 20],
  [24, 4],
];

/** Some who did not go on, and why. */
const stopped: readonly (readonly [step: number, daysAgo: number, why: string])[] = [
  [2, 70, "回老家工作，本人提出不再继续"],
  [5, 110, "转到外地，培养关系已转出"],
];

/** Some who applied, at different steps, each with the branch of their line. */
export function drawDevelopments(random: Random, people: DemoPerson[], until: Date): void {
  const outside = people.filter((one) => one.memberships.every(({ kind }) => kind !== "party"));
  const chosen = random
    .shuffle(outside.filter(({ birth }) => birth < "2003"))
    .slice(0, standings.length + stopped.length);
  for (const [at, person] of chosen.entries()) {
    const [last, daysAgo, why] = [...standings, ...stopped][at]!;
    person.development = {
      partyKey: `party:${person.line}-1`,
      stopped: why === undefined ? null : { on: daysBefore(until, daysAgo - 30), why },
      steps: developmentSteps.slice(0, last).map(({ step, ...spec }): DemoStep => {
        const since = gaps.slice(step, last).reduce((sum, days) => sum + days, 0);
        return {
          step,
          on: daysBefore(until, daysAgo + since),
          // Of some the record of the talk is still to come.
          papers: step === 2 && at % 4 === 2 ? [] : spec.papers.map(({ key }) => key),
          ...(spec.people && { people: spec.people.min }),
          ...(spec.training && { hours: spec.training.hours }),
          ...(spec.vote && { votes: { entitled: 12, present: 11, yes: 11 } }),
        };
      }),
    };
  }
}
