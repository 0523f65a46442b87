import type { Population } from "../cast.ts";
import { createRandom } from "../random.ts";
import type { DemandCategory, DemandScript, DemoProblem } from "./demand.ts";
import { createDrafter } from "./draft.ts";
import { drawPlan } from "./plan.ts";
import { problemCauses } from "./problemCauses.ts";
import { tellShowcase } from "./showcase.ts";
import { stateOf } from "./stateOf.ts";
import { tell } from "./tell.ts";
import type { Told } from "./tellProblem.ts";
import { tellProblem } from "./tellProblem.ts";
import { createWorld } from "./world.ts";

export type DemandOptions = Population & {
  categories: readonly DemandCategory[];
  /** Now: nothing happens later. */
  until: Date;
  /** How far back the demands reach; default 365. */
  days?: number;
  /** How many demands, default 3,600; at least about 200, which the personas and problems take. */
  count?: number;
};

/**
 * A year of demands with everything that happened to them, and the problems that some were grouped
 * into. Sorted by `openedAt`; no time lies after `until`.
 */
export function generateDemands(
  seed: string | number,
  options: DemandOptions,
): { demands: DemandScript[]; problems: DemoProblem[] } {
  const { categories, until, days = 365, count = 3600 } = options;
  const random = createRandom(seed).fork("demands");
  const world = createWorld(random.fork("world"), options, { categories, until, days });
  const draw = createDrafter(world, random.fork("drafts"));

  const told: Told[] = tellShowcase(random.fork("showcase"), world, draw);
  const taken = new Set([world.cast.community.code]);
  const toldProblems = problemCauses.flatMap((cause) => {
    for (let attempt = 1; attempt <= 4; attempt++) {
      const chance = random.fork(`${cause.title}/${attempt}`);
      const problem = tellProblem(chance, world, draw, cause, taken);
      if (problem !== undefined) return problem;
    }
    return [];
  });
  told.push(...toldProblems.flatMap((problem) => problem.told));
  while (told.length < count) {
    const draft = draw();
    told.push({ draft, actions: tell(random, world, draft, drawPlan(random, world, draft)) });
  }

  told.sort((a, b) => a.draft.openedAt.getTime() - b.draft.openedAt.getTime());
  const keys = new Map(told.map((one, i) => [one, `d${String(i + 1).padStart(5, "0")}`]));
  const demands = told.map((one): DemandScript => {
    const { topic: _topic, community: _community, answer: _answer, ...draft } = one.draft;
    return { key: keys.get(one)!, ...draft, actions: one.actions, state: stateOf(one.actions) };
  });
  toldProblems.sort((a, b) => a.problem.openedAt.getTime() - b.problem.openedAt.getTime());
  const problems = toldProblems.map(({ problem, told: members }, i): DemoProblem => ({
    key: `p${String(i + 1).padStart(2, "0")}`,
    ...problem,
    demandKeys: members.map((one) => keys.get(one)!).sort(),
  }));
  return { demands, problems };
}
