import { sql } from "kysely";
import { factsOf, type CaseRow } from "../../../apps/server/src/modules/cases/caseRow.ts";
import { countChanges } from "../../../apps/server/src/modules/cases/tally.ts";
import { addDays, startOfDay } from "../../../apps/server/src/platform/clock.ts";
import type { App } from "../../../apps/server/src/platform/context.ts";

/**
 * `case_counts` told by the database from the rows themselves, in the words of `measuresOf`. First
 * by community and day, from which streets, the district and months are summed.
 */
const retell = `
create temp table told as
select c.district, c.area, (opened_at at time zone 'Asia/Shanghai')::date as day, line, category,
  measure, sum(m.n)::int as n
from cases c cross join lateral (values
  ('received', 1),
  ('waiting', (state = 'received')::int),
  ('accepted', (accepted_at is not null)::int),
  ('inProgress', (state in ('accepted', 'assigned'))::int),
  ('resolved', (state in ('resolved', 'confirmed', 'archived'))::int),
  ('confirmed', (state = 'confirmed')::int),
  ('reopened', (reopen_count > 0)::int),
  ('withdrawn', (state = 'withdrawn')::int),
  ('rated', (stars is not null)::int),
  ('stars', coalesce(stars, 0)),
  ('days:' || least(120, greatest(1, ceil(extract(epoch from resolved_at - opened_at) / 86400)))::int,
    (resolved_at is not null)::int)
) m (measure, n)
where m.n <> 0
group by 1, 2, 3, 4, 5, 6;

create temp table told_counts as
with days as (
  select district, left(area, length) as area, day, line, category, measure, sum(n)::int as n
  from told cross join (values (6), (9), (12)) l (length)
  where length(area) >= length
  group by 1, 2, 3, 4, 5, 6
), months as (
  select district, area, date_trunc('month', day)::date as day, line, category, measure, sum(n)::int as n
  from days group by 1, 2, 3, 4, 5, 6
), grains as (
  select district, area, 'day' as grain, day, line, category, measure, n from days
  union all select district, area, 'month', day, line, category, measure, n from months
), every as (
  select * from grains union all
  select district, area, grain, day, line, '*', measure, sum(n)::int from grains group by 1, 2, 3, 4, 5, 7
)
select district, area, grain, day, line, category, jsonb_object_agg(measure, n) as measures
from every group by 1, 2, 3, 4, 5, 6`;

const columns = "district, area, grain, day, line, category, measures";

/** Rows that the counts kept by the server and those told by SQL do not share; none when both are right. */
export async function differences(app: App): Promise<number> {
  const kept = `select ${columns} from case_counts where measures <> '{}'`;
  const told = `select ${columns} from told_counts`;
  await app.database.owner.exec(`${retell};
    create table count_differences as
      ((${kept}) except (${told})) union all ((${told}) except (${kept}));
    drop table told, told_counts`);
  const rows = await app.database.owner.query("select 1 from count_differences limit 20");
  await app.database.owner.exec("drop table count_differences");
  return rows.length;
}

/** Writes the counts anew from all cases. */
export const writeCounts = (app: App): Promise<void> =>
  app.database.owner.exec(`set local work_mem = '512MB'; ${retell};
    truncate case_counts;
    insert into case_counts (${columns}) select ${columns} from told_counts order by 1, 2, 3, 4, 5, 6;
    drop table told, told_counts`);

/** Asks the server's own tally about some whole community-days and compares row by row; returns how many rows. */
export async function checkSample(app: App): Promise<number> {
  const db = app.database.owner.kysely;
  const picked = await db
    .selectFrom("caseCounts")
    .select(["area", "day"])
    .where("grain", "=", "day")
    .where(sql<boolean>`length(area) = 12`)
    .groupBy(["area", "day"])
    .orderBy(sql`md5(area || day)`)
    .limit(300)
    .execute();
  let checked = 0;
  for (const { area, day } of picked) {
    const cases = (await db
      .selectFrom("cases")
      .selectAll()
      .where("district", "=", area.slice(0, 6))
      .where("area", "=", area)
      .where("openedAt", ">=", startOfDay(day))
      .where("openedAt", "<", startOfDay(addDays(day, 1)))
      .execute()) as CaseRow[];
    const told = new Map<string, number>();
    for (const row of cases)
      for (const change of countChanges(row, null, factsOf(row))) {
        if (change.grain !== "day" || change.area !== area) continue;
        const at = `${change.line}|${change.category}|${change.measure}`;
        told.set(at, (told.get(at) ?? 0) + change.n);
      }
    const kept = await db
      .selectFrom("caseCounts")
      .select(["line", "category", "measures"])
      .where("district", "=", area.slice(0, 6))
      .where("area", "=", area)
      .where("grain", "=", "day")
      .where("day", "=", day)
      .execute();
    for (const { line, category, measures } of kept)
      for (const [measure, n] of Object.entries(measures as Record<string, number>)) {
        const at = `${line}|${category}|${measure}`;
        if (told.get(at) !== n) throw new Error(`The counts of ${area} on ${day} differ at ${at}`);
        told.delete(at);
        checked++;
      }
    if (told.size > 0) throw new Error(`Counts of ${area} on ${day} are missing`);
  }
  return checked;
}
