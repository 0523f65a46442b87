import type { Tx } from "../../../platform/context.ts";
import { AppError } from "../../../platform/errors.ts";
import { casePlaces } from "../../cases/index.ts";
import { workersAtSites } from "../../people/index.ts";
import { indexNow, type StationIndex, openAt } from "../near/stationIndex.ts";
import { networksOf } from "../near/travelOf.ts";
import { straightSpeed } from "../rules.ts";
import { longerHours } from "./longerHours.ts";
import type { AreaWeight, PlanInput, PlanSite, PointWeight } from "./planInput.ts";
import type { AskCoverage, AskSiting, PlanWeight } from "./schema.ts";

/** Tried where nobody names candidates. */
const ownCandidates = 240;
const aYear = 365 * 24 * 60 * 60_000;

/** Everything a question is about: places open then, weights, roads. @throws AppError when nothing weighs anything */
export async function gatherInput(tx: Tx, asked: AskCoverage | AskSiting): Promise<PlanInput> {
  const index = await indexNow(tx);
  const networks = await networksOf(tx.app, tx.actor.district ?? "", index.network);
  const weights = await weightsOf(tx, asked.weight, asked.area);
  const total =
    weights.areas.reduce((sum, { weight }) => sum + weight, 0) +
    weights.points.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new AppError("conflict", "plan.noWeight", { weight: asked.weight });
  return {
    mode: asked.mode,
    minutes: asked.minutes,
    network: networks[asked.mode] ?? null,
    straightSpeed: straightSpeed[asked.mode],
    existing: existingAt(index, asked, tx.app.clock.now()),
    candidates: candidatesOf(index, asked, tx.app.clock.now()),
    chooseCandidates: "open" in asked && asked.variant === "extend" ? 0 : ownCandidates,
    ...weights,
    solve:
      "open" in asked
        ? {
            open: asked.open,
            objective: asked.objective,
            // Questions that were put before there were variants have none.
            variant: asked.variant ?? "open",
            mayMove: asked.mayMove,
            seconds: asked.seconds,
            gap: asked.gap,
          }
        : null,
  };
}

const asSite = (point: { name: string; lng: number; lat: number }): PlanSite => ({
  ...point,
  area: null,
  stationId: null,
});

/** The points named; where hours are to be longer, the places that are shut at that time and could stay on or open early. */
function candidatesOf(index: StationIndex, asked: AskCoverage | AskSiting, now: Date): PlanSite[] {
  if (!("candidates" in asked)) return [];
  if (asked.variant !== "extend" || asked.hourOfWeek === null) return asked.candidates.map(asSite);
  const at = nextHour(now, asked.hourOfWeek);
  return index.stations.flatMap((one) => {
    const fits =
      one.status === "open" && (asked.kinds.length === 0 || asked.kinds.includes(one.kind));
    if (!fits || openAt(index, one, at).open) return [];
    const longer = longerHours(one.intervals, at);
    const { name, area, lng, lat, id } = one;
    return longer === null ? [] : [{ name, area, lng, lat, stationId: id, longer }];
  });
}

/** Places in use, and if an hour was named those open then, in the middle of it, in the week ahead. */
function existingAt(index: StationIndex, asked: AskCoverage, now: Date): PlanSite[] {
  const at = asked.hourOfWeek === null ? null : nextHour(now, asked.hourOfWeek);
  return index.stations
    .filter(
      (one) =>
        one.status === "open" &&
        (asked.kinds.length === 0 || asked.kinds.includes(one.kind)) &&
        (at === null || openAt(index, one, at).open),
    )
    .map(({ id, name, area, lng, lat }) => ({ name, area, lng, lat, stationId: id }));
}

/** The half hour of the hour of a week, Monday 0:00 being 0, that comes next. */
export function nextHour(now: Date, hourOfWeek: number): number {
  const hour = 3_600_000;
  const wall = now.getTime() + 8 * hour;
  const monday = Math.floor((wall / (24 * hour) + 3) / 7) * 7 - 3;
  let at = monday * 24 * hour + hourOfWeek * hour + hour / 2;
  while (at < wall) at += 7 * 24 * hour;
  return at - 8 * hour;
}

async function weightsOf(
  tx: Tx,
  weight: PlanWeight,
  within: string | null,
): Promise<{ areas: AreaWeight[]; points: PointWeight[] }> {
  const communities = await tx.db
    .selectFrom("areas")
    .select(["code", "name", "boundary"])
    .where("level", "=", "community")
    .where("code", ">=", within ?? tx.actor.district ?? "")
    .where("code", "<", `${within ?? tx.actor.district ?? ""}~`)
    .orderBy("code")
    .execute();
  const rings = new Map(
    communities.map(({ code, boundary }) => [
      code,
      ((boundary as [number, number][][] | null) ?? [])[0] ?? null,
    ]),
  );
  const names = new Map(communities.map(({ code, name }) => [code, name]));
  const spread = new Map<string, number>();
  const add = (area: string, more: number) => spread.set(area, (spread.get(area) ?? 0) + more);
  const points: PointWeight[] = [];
  const lay = (area: string, lng: number | null, lat: number | null, more: number) => {
    if (within !== null && !area.startsWith(within)) return;
    if (lng === null || lat === null) add(area, more);
    else points.push({ area, lng, lat, weight: more });
  };
  if (weight === "residents")
    for (const row of await tx.db.selectFrom("areaResidents").selectAll().execute())
      lay(row.area, null, null, row.residents);
  else if (weight === "workers")
    for (const row of await workersAtSites(tx)) lay(row.area, row.lng, row.lat, row.workers);
  else
    for (const row of await casePlaces(tx, new Date(tx.app.clock.now().getTime() - aYear)))
      lay(row.area, row.lng, row.lat, row.cases);
  const known = new Set([...names.keys(), ...spread.keys(), ...points.map(({ area }) => area)]);
  const areas = [...known].toSorted().map((area) => ({
    area,
    name: names.get(area) ?? area,
    ring: rings.get(area) ?? null,
    weight: spread.get(area) ?? 0,
  }));
  return { areas, points };
}
