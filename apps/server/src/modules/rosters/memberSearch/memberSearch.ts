import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { covers } from "../../../platform/grants/covers.ts";
import { grantsFor } from "../../../platform/grants/permission.ts";
import { areaNames } from "../../areas/index.ts";
import {
  countStages,
  searchCounts,
  type SearchPeriod,
  searchWork,
  suppress,
} from "../../people/index.ts";
import { type Place, reaches, readSearch, smallest, tellCount } from "../policy.ts";
import { namedAsMembers } from "./named.ts";
import {
  type MemberFigureKey,
  memberFigureKeys,
  type MemberSearch,
  type MemberSearchQuery,
} from "./schema.ts";

/**
 * What looking for members came to in an area, a line and a period, beside the period before it; each
 * figure with its source. Whoever does not look after the place is told no few, and no change.
 */
export async function memberSearch(tx: Tx, query: MemberSearchQuery): Promise<MemberSearch> {
  const place = placeOf(tx, query);
  const today = dayOf(tx.app.clock.now());
  const to = query.to ?? today;
  const from = query.from ?? addDays(to, 1 - usualDays);
  if (from > to) throw invalid("from", "period.backwards");
  const before = periodBefore(from, to);
  const names = await areaNames(tx, [place.area]);
  const told = reaches(tx.actor, place)
    ? await toldInside(tx, place, { from, to }, before)
    : await toldOutside(tx, place, { from, to });
  return {
    scope: { ...place, areaName: names.get(place.area) ?? place.area, from, to },
    before,
    asOf: tx.app.clock.now().toISOString(),
    figures: memberFigureKeys.flatMap((key) => {
      const figure = told[key];
      return figure === undefined ? [] : [{ key, source: sources[key], ...figure }];
    }),
  };
}

/** Where each figure comes from; of the members it is said by name to who looks after them. */
const sources: Record<MemberFigureKey, string[]> = {
  members: ["组织关系登记"],
  applicantsOrCultivated: ["发展党员登记"],
  invited: ["亮身份邀请"],
  yes: ["本人答复"],
  no: ["本人答复"],
  later: ["本人答复"],
  waiting: ["亮身份邀请"],
  notReached: ["依规交来的名单"],
  named: ["依规交来的名单"],
  ownWord: ["本人声明"],
  byList: ["组织名单"],
  byOffice: ["组织关系介绍信等"],
  developed: ["发展党员登记"],
};

type Told = Partial<
  Record<MemberFigureKey, { n: number | null; before: number | null; source?: string[] }>
>;

async function toldInside(
  tx: Tx,
  place: Place,
  period: SearchPeriod,
  before: SearchPeriod,
): Promise<Told> {
  const { memberSources, ...now } = await searchCounts(tx, place, period);
  const { memberSources: _, ...then } = await searchCounts(tx, place, before);
  const named = await namedAsMembers(tx, place);
  const work = await searchWork(tx, place, [...named.keys()]);
  const waiting = work.filter(({ task }) => task === "invite" || task === "reach");
  const told: Told = {};
  for (const key of Object.keys(now) as (keyof typeof now)[])
    told[key] = { n: now[key], before: then[key] };
  if (told.members !== undefined && memberSources.length > 0) told.members.source = memberSources;
  told.applicantsOrCultivated = {
    n: cultivated(await stagesOf(tx, place, period.to)),
    before: cultivated(await stagesOf(tx, place, before.to)),
  };
  told.named = { n: waiting.length, before: null };
  told.notReached = { n: waiting.filter(({ task }) => task === "reach").length, before: null };
  return told;
}

/**
 * Whoever does not look after the place reads how many members and applicants there are and how the
 * asked answered, none of it fewer than five, and nothing from which fewer could be told: by whom
 * members were found would be, laid against their number.
 */
async function toldOutside(tx: Tx, place: Place, period: SearchPeriod): Promise<Told> {
  const { members, invited: _, ...counts } = await searchCounts(tx, place, period);
  const answers = ["yes", "no", "later", "waiting"] as const;
  const hidden = suppress(answers.map((key) => counts[key]));
  const told: Told = {
    members: { n: tellCount(tx.actor, place, members), before: null },
    applicantsOrCultivated: {
      n: cultivatedOutside(await stagesOf(tx, place, period.to)),
      before: null,
    },
    invited: { n: hidden.total, before: null },
  };
  for (const [at, key] of answers.entries())
    told[key] = { n: hidden.cells[at] ?? null, before: null };
  return told;
}

const stagesOf = async (tx: Tx, place: Place, on: string): Promise<number[]> =>
  (await countStages(tx, { ...place, by: "stage", on })).map(({ n }) => n);

/** Applicants, activists and candidates, in the order of the stages. */
const cultivated = (stages: readonly number[]): number =>
  stages.slice(0, 3).reduce((sum, n) => sum + n, 0);

/** The same beside the stages that are told apart: on either side nobody, or enough, must stay hidden. */
export function cultivatedOutside(stages: readonly number[]): number | null {
  const { cells } = suppress(stages);
  const safe = (from: number, to: number): boolean => {
    const kept = stages.slice(from, to).filter((_, at) => cells[from + at] === null);
    return (
      kept.length === 0 || (kept.length > 1 && kept.reduce((sum, n) => sum + n, 0) >= smallest)
    );
  };
  return safe(0, 3) && safe(3, stages.length) ? cultivated(stages) : null;
}

/** The place asked about, one's own where none is. @throws AppError outside the caller's grants. */
export function placeOf(tx: Tx, query: Pick<MemberSearchQuery, "area" | "line">): Place {
  const grants = grantsFor(tx.actor, readSearch);
  const first = grants[0]?.area ?? "";
  const area = query.area ?? (first.length < 6 ? (tx.actor.district ?? "") : first);
  const line = query.line ?? grants.find((grant) => area.startsWith(grant.area))?.line ?? "all";
  if (!grants.some((grant) => covers(grant, { area, line })))
    throw new AppError("forbidden", "grant.outsideArea");
  return { area, line };
}

/**
 * The period a figure is laid beside: of a month or its first days the same of the month before, else
 * as many days right before it.
 */
export function periodBefore(from: string, to: string): { from: string; to: string } {
  const last = addDays(from, -1);
  if (from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7)) {
    const start = `${last.slice(0, 7)}-01`;
    const whole = addDays(to, 1).endsWith("-01");
    const same = addDays(start, Number(to.slice(8)) - 1);
    return { from: start, to: whole || same > last ? last : same };
  }
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return { from: addDays(last, -days), to: last };
}

/** Where no period is asked for. */
const usualDays = 90;
