import { addDays, dayOf } from "../../../platform/clock.ts";
import type { Tx } from "../../../platform/context.ts";
import { AppError, invalid } from "../../../platform/errors.ts";
import { covers } from "../../../platform/grants/covers.ts";
import { grantsFor } from "../../../platform/grants/permission.ts";
import { areaNames } from "../../areas/index.ts";
import { countStages, searchCounts, searchWork, suppress } from "../../people/index.ts";
import { type Place, reaches, readSearch, tellCount } from "../policy.ts";
import { namedAsMembers } from "./named.ts";
import type { MemberFigureKey, MemberSearch, MemberSearchQuery } from "./schema.ts";

type Counts = Partial<Record<MemberFigureKey, number>>;

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
  const own = reaches(tx.actor, place);
  const [now, sources] = await countsOf(tx, place, { from, to });
  const then = own ? (await countsOf(tx, place, before))[0] : {};
  const standing: Counts = own ? await namedNow(tx, place) : {};
  const told = own ? now : toldOutside(tx, place, now);
  const names = await areaNames(tx, [place.area]);
  const figure = (key: MemberFigureKey, source: string[] = []) => ({
    key,
    n: told[key] ?? standing[key] ?? null,
    before: then[key] ?? null,
    source,
  });
  return {
    scope: { ...place, areaName: names.get(place.area) ?? place.area, from, to },
    before,
    asOf: tx.app.clock.now().toISOString(),
    figures: [
      figure("members", own ? sources : []),
      figure("applicantsOrCultivated", ["发展党员登记"]),
      ...(["invited", "yes", "no", "later", "waiting"] as const).map((key) =>
        figure(key, ["亮身份邀请与本人答复"]),
      ),
      ...(["named", "notReached"] as const).map((key) => figure(key, ["依规交来的名单"])),
      figure("ownWord", ["本人声明"]),
      figure("byList", ["组织名单"]),
      figure("byOffice", ["组织关系介绍信等"]),
      figure("developed", ["发展党员登记"]),
    ],
  };
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

async function countsOf(
  tx: Tx,
  place: Place,
  period: { from: string; to: string },
): Promise<[Counts, string[]]> {
  const { memberSources, ...counts } = await searchCounts(tx, place, period);
  const stages = await countStages(tx, { ...place, by: "stage", on: period.to });
  const cultivated = stages
    .filter(({ key }) => key === "applicant" || key === "activist" || key === "candidate")
    .reduce((sum, { n }) => sum + n, 0);
  return [{ ...counts, applicantsOrCultivated: cultivated }, memberSources];
}

async function namedNow(tx: Tx, place: Place): Promise<Counts> {
  const named = await namedAsMembers(tx, place);
  const work = await searchWork(tx, place, [...named.keys()]);
  return {
    named: work.filter(({ task }) => task === "invite" || task === "reach").length,
    notReached: work.filter(({ task }) => task === "reach").length,
  };
}

/** The answers add up to those asked, and are hidden so that none can be told from the rest. */
function toldOutside(tx: Tx, place: Place, counts: Counts): Record<string, number | null> {
  const parts = ["yes", "no", "later", "waiting"] as const;
  const answers = suppress(parts.map((key) => counts[key] ?? 0));
  return {
    ...Object.fromEntries(
      Object.entries(counts).map(([key, n]) => [key, tellCount(tx.actor, place, n)]),
    ),
    ...Object.fromEntries(parts.map((key, at) => [key, answers.cells[at] ?? null])),
    invited: answers.total,
  };
}
