import { districtKey } from "../generateUnits.ts";
import type { Random } from "../random.ts";
import { closeDemand } from "./closeDemand.ts";
import type { DemandAction, DemandState } from "./demand.ts";
import type { Draft } from "./draft.ts";
import { passOn } from "./passOn.ts";
import type { Plan } from "./plan.ts";
import { staffWords } from "./staffWords.ts";
import type { Telling } from "./telling.ts";
import { beginTelling } from "./telling.ts";
import { work } from "./work.ts";
import type { World } from "./world.ts";

function accept(telling: Telling): void {
  const { holder, random, world, draft } = telling;
  let at = telling.officeLater(holder, 75);
  const { street, from, to } = world.pause;
  const isPaused =
    at >= from && at < to && holder !== districtKey && draft.community.street === street;
  if (isPaused && random.chance(0.88)) at = world.office.add(to, random.logNormal(900, 0.7));
  const text = random.chance(0.6) ? { text: telling.say(staffWords.accept) } : {};
  telling.add({ type: "accept", at, byKey: telling.staff(holder), ...text });
}

/** Names the three roles and returns the department that does the work. */
function assign(telling: Telling): string {
  const { random, world, draft, holder } = telling;
  const near = world.partyUnits.filter(
    ({ area, line }) => draft.area.startsWith(area) && (line ?? draft.line) === draft.line,
  );
  const ofLine = world.partyUnits.filter(({ line }) => line === draft.line);
  const lead = random.pick(near.length > 0 && random.chance(0.8) ? near : ofLine).key;
  const [first, ...others] = world.departmentsFor(draft.topic);
  const department = others.length > 0 && random.chance(0.15) ? random.pick(others) : first!;
  telling.add({
    type: "assign",
    at: telling.officeLater(holder, 180),
    byKey: telling.staff(holder),
    lead,
    industry: world.committeeOf(draft.line).key,
    department: department.key,
    ...(random.chance(0.5) ? { text: telling.say(staffWords.assign) } : {}),
  });
  return department.key;
}

/**
 * Tells a demand's story up to where the plan stops it, and never past `until`: later steps have
 * not happened yet. The order of steps is the order that the case rules allow.
 */
export function tell(random: Random, world: World, draft: Draft, plan: Plan): DemandAction[] {
  const telling = beginTelling(random, world, draft);
  const early = plan.transfers > 0 && random.chance(0.6) ? plan.transfers : 0;
  const isPast = () => telling.now() > world.until;
  const stops = (state: DemandState) => plan.stop === state || isPast();

  if (plan.isPending) passOn(telling, { isPending: true });
  for (let i = 0; i < early && plan.stop !== "received"; i++) passOn(telling);
  if (!stops("received")) {
    if (telling.state() === "received") accept(telling);
    for (let i = early; i < plan.transfers && !isPast(); i++) passOn(telling);
    if (!stops("accepted")) {
      const department = assign(telling);
      const done = work(telling, department, random.logNormal(0.3, 0.6));
      if (!stops("assigned")) closeDemand(telling, plan, department, done);
    }
  }
  return telling.actions.filter(({ at }) => at <= world.until);
}
