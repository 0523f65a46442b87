import { writeFile } from "node:fs/promises";
import { ebike, type Profile, walk } from "@juxin/reach";
import { solveCover, solveFewest, solveMedian } from "@juxin/siting";
import type { Datum } from "@juxin/standards";
import { say, UsageError, type Command, type Values } from "./command.ts";
import { instanceTask } from "./site/instanceTask.ts";
import { networkTask } from "./site/networkTask.ts";
import { planGeoJson } from "./site/planGeoJson.ts";
import { sayPlan } from "./site/sayPlan.ts";
import type { Objective, Task } from "./site/task.ts";

const modes: Record<string, Profile> = { walk, ebike };
const datums: Record<string, Datum> = {
  wgs84: "WGS-84",
  cgcs2000: "CGCS2000",
  gcj02: "GCJ-02",
  bd09: "BD-09",
};

export const site: Command = {
  help: `juxin site --network city.osm.pbf --demand d.csv --candidates c.csv --open 10 --minutes 15 --out plan.geojson

在候选地点中选出新开哪几个，使最多的人在若干分钟内可到，并给出证明（上界与差距）。不需要数据库。最后一行输出四个数：
目标值、界、差距（小数）、秒数。
Chooses which candidates to open so that most people are within reach, and proves it (bound and gap).
Needs no database. The last line of the output holds four numbers: objective, bound, gap as a fraction, seconds.

  --network     路网 roads: .osm.pbf, GeoJSON lines, a list of roads (.json), or a saved network
  --demand      需求点 CSV: lon,lat, and weight or population (1 each without)
  --candidates  候选地点 CSV: lon,lat, optionally id,name
  --existing    已有地点，保持开放 CSV of places that are open and stay so
  --instance    公开算例，代替上面四项 a public instance instead: BDS, x y weight, or OR-Library p-median
  --radius      算例中的服务半径 radius of a place, in the instance's unit
  --open        新开几个 how many to open (default 10, or what the instance says)
  --objective   cover 覆盖最多 | median 总路程最短 | fewest 用最少的地点达到 --share (default cover)
  --share       fewest 要覆盖的比例 part of all demand to be covered, 0 to 1 (default 1)
  --minutes     几分钟内算可达；median 时超过的按此计 within so many minutes; for median nobody counts more
                (default 15; median 60)
  --mode        walk 步行 | ebike 电动自行车 (default walk)
  --datum       坐标系 wgs84 | cgcs2000 | gcj02 | bd09 (default wgs84)
  --snap        离道路最远多少米 farthest street from a point, m (default 250)
  --seconds     最多用时，从启动算起 time allowed, from the start of the command (default 30)
  --gap         差距小到此即停 stop at this gap, such as 0.005 (default 0: only at proof)
  --seed        随机种子 the same seed searches the same way (default 1)
  --out         方案 the plan as GeoJSON`,
  options: {
    network: { type: "string" },
    demand: { type: "string" },
    candidates: { type: "string" },
    existing: { type: "string" },
    instance: { type: "string" },
    radius: { type: "string" },
    open: { type: "string" },
    objective: { type: "string" },
    share: { type: "string" },
    minutes: { type: "string" },
    mode: { type: "string" },
    datum: { type: "string" },
    snap: { type: "string" },
    seconds: { type: "string" },
    gap: { type: "string" },
    seed: { type: "string" },
    out: { type: "string" },
  },
  async run(values) {
    const asked = readOptions(values);
    const task = await taskOf(asked);
    const answer = await solve(task, asked);
    const solved = { task, answer, seconds: performance.now() / 1000 };
    if (asked.out !== null) await writeFile(asked.out, planGeoJson(solved));
    for (const line of sayPlan(solved)) say(line);
  },
};

type Asked = ReturnType<typeof readOptions>;

function readOptions(values: Values) {
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const number = (name: string, holds: (value: number) => boolean, rule: string): number | null => {
    const given = text(name);
    if (given === null) return null;
    const value = Number(given);
    if (!Number.isFinite(value) || !holds(value)) throw new UsageError(`--${name} ${rule}`);
    return value;
  };
  const objective = text("objective");
  if (objective !== null && !["cover", "median", "fewest"].includes(objective))
    throw new UsageError("--objective cover | median | fewest");
  const profile = modes[text("mode") ?? "walk"];
  if (profile === undefined) throw new UsageError("--mode walk | ebike");
  const datum = datums[(text("datum") ?? "wgs84").toLowerCase().replaceAll("-", "")];
  if (datum === undefined) throw new UsageError(`--datum ${Object.keys(datums).join(" | ")}`);
  const [instance, network] = [text("instance"), text("network")];
  if ((instance === null) === (network === null))
    throw new UsageError("请用 --network 或 --instance 之一 Name either --network or --instance");
  const whole = (value: number): boolean => Number.isInteger(value) && value >= 0;
  const positive = (value: number): boolean => value > 0;
  const above = "须大于 0 must be above 0";
  return {
    instance,
    network,
    profile,
    datum,
    objective: objective as Objective | null,
    demand: text("demand"),
    candidates: text("candidates"),
    existing: text("existing"),
    radius: number("radius", (value) => value >= 0, "须为不小于 0 的数 must be 0 or above"),
    open: number("open", whole, "须为不小于 0 的整数 must be a whole number from 0"),
    minutes: number(
      "minutes",
      (value) => value > 0 && value <= 240,
      "须在 0 到 240 之间 must be above 0 and up to 240",
    ),
    seconds: number("seconds", positive, above) ?? 30,
    gap: number("gap", (value) => value >= 0, "须为小数 must be a fraction") ?? 0,
    share:
      number(
        "share",
        (value) => value >= 0 && value <= 1,
        "须在 0 到 1 之间 must lie between 0 and 1",
      ) ?? 1,
    snap: number("snap", positive, above) ?? 250,
    seed: number("seed", whole, "须为不小于 0 的整数 must be a whole number from 0") ?? 1,
    out: text("out"),
  };
}

function taskOf(asked: Asked): Promise<Task> {
  const { objective, radius } = asked;
  if (asked.instance !== null) return instanceTask(asked.instance, { objective, radius });
  const { network, demand, candidates } = asked;
  if (network === null || demand === null || candidates === null)
    throw new UsageError("缺少 --demand 或 --candidates Name --demand and --candidates");
  const chosen = objective ?? "cover";
  return networkTask({
    ...asked,
    network,
    demand,
    candidates,
    objective: chosen,
    minutes: asked.minutes ?? (chosen === "median" ? 60 : 15),
  });
}

async function solve(task: Task, { open, share, gap, seed, seconds }: Asked) {
  // Time counts from the start of the command; a little is kept for writing.
  const left = Math.max(0.05, seconds - performance.now() / 1000 - 0.1);
  const options = { open: open ?? task.open ?? 10, gap, seed, seconds: left };
  if (task.median !== null) return solveMedian(task.median, options);
  const cover = task.cover!;
  return task.objective === "fewest"
    ? solveFewest(cover, { ...options, share })
    : solveCover(cover, options);
}
