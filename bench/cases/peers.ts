import pg from "pg";
import { type Spread, spreadOf } from "../measure/percentiles.ts";

interface Asked extends Spread {
  name: string;
}

/**
 * Two peers. The floor: what each question costs in SQL alone. The naive dashboard: the same figures
 * counted from the cases at every look, which is what `case_counts` saves.
 */
export async function askPeers(url: string): Promise<{ floor: Asked[]; naive: Asked[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const ids = async (kind: string) =>
    (
      await client.query<{ id: string; area: string }>(
        "select id, area from units where kind = $1 order by id",
        [kind],
      )
    ).rows;
  const communities = await ids("community");
  const streets = await ids("street");
  const departments = await ids("department");
  const time = async (name: string, times: number, ask: (i: number) => Promise<unknown>) => {
    const taken: number[] = [];
    for (let i = -2; i < times; i++) {
      const from = performance.now();
      await ask(Math.max(i, 0));
      if (i >= 0) taken.push(performance.now() - from);
    }
    return { name, ...spreadOf(taken) };
  };
  const open = "state in ('received', 'accepted', 'assigned')";
  const inbox = (units: { id: string }[]) => (i: number) =>
    client.query(
      `select * from cases where district = '990104' and ${open} and holder_unit_id = $1
        order by due_at, id limit 21`,
      [units[i % units.length]?.id],
    );
  const year = "opened_at >= date_trunc('month', now()) - interval '11 months'";
  const live = (area: string) =>
    client.query(
      `select category, left(area, $2) as below, date_trunc('month', opened_at) as month,
        count(*) as received, count(*) filter (where state = 'received') as waiting,
        count(accepted_at) as accepted, count(*) filter (where state in ('accepted', 'assigned')) as in_progress,
        count(*) filter (where state in ('resolved', 'confirmed')) as resolved,
        count(*) filter (where state = 'confirmed') as confirmed,
        count(*) filter (where reopen_count > 0) as reopened,
        count(*) filter (where ${open} and due_at <= now()) as overdue,
        count(stars) as rated, sum(stars) as stars,
        percentile_disc(0.5) within group (order by ceil(extract(epoch from resolved_at - opened_at) / 86400))
          filter (where resolved_at is not null) as median_days
      from cases where district = '990104' and ${year} and area >= $1 and area < $1 || 'a'
      group by grouping sets ((), (category), (below), (month))`,
      [area, area.length + 3],
    );
  try {
    return {
      floor: [
        await time("inbox of a community", 200, inbox(communities)),
        await time("inbox of a street", 200, inbox(streets)),
        await time("inbox of a department", 200, inbox(departments)),
        await time("list of the district, newest", 100, () =>
          client.query(
            "select * from cases where district = '990104' order by opened_at desc, id desc limit 21",
          ),
        ),
        await time("dashboard of the district, a year", 50, () =>
          client.query(
            `select category, day, json_agg(measures) from case_counts
              where district = '990104' and area = '990104' and grain = 'month' and category <> '*'
                and day >= (date_trunc('month', now()) - interval '11 months')::date
              group by 1, 2`,
          ),
        ),
      ],
      naive: [
        await time("the district, a year", 5, () => live("990104")),
        await time("a street, a year", 5, (i) => live(streets[i % streets.length]?.area ?? "")),
      ],
    };
  } finally {
    await client.end();
  }
}
