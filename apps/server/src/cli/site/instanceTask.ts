import { readFile } from "node:fs/promises";
import {
  coversWithin,
  FormatError,
  type MedianInstance,
  type PointInstance,
  readInstance,
} from "@juxin/siting";
import { UsageError } from "../usageError.ts";
import type { Objective, SitePlace, Task } from "./task.ts";

/** A public instance: BDS, points (`x y weight`), or p-median of the OR-Library. */
export async function instanceTask(
  path: string,
  { objective, radius }: { objective: Objective | null; radius: number | null },
): Promise<Task> {
  const read = parse(path, await readFile(path, "utf8"));
  if (read.format === "orLibrary") {
    if (objective !== null && objective !== "median")
      throw new UsageError(
        `${path} 是 p-中位问题，只能用 --objective median It is a p-median instance: --objective median`,
      );
    const places = Array.from({ length: read.instance.weights.length }, (_, node) =>
      place(node, null),
    );
    return {
      objective: "median",
      places,
      existing: 0,
      cover: null,
      median: read.instance,
      open: read.open,
      about: { instance: "OR-Library p-median" },
      said: [],
    };
  }
  const { instance } = read;
  const { x, y } = instance.places;
  const places = Array.from(x, (_, n) => place(n, [x[n]!, y[n]!]));
  const common = { places, existing: 0, open: null, said: [] };
  if (objective === "median")
    return {
      ...common,
      objective,
      cover: null,
      median: straight(instance, radius),
      about: { instance: "points", radius },
    };
  if (radius === null)
    throw new UsageError("缺少 --radius Name the radius of a place with --radius");
  const covers = coversWithin(instance.places, instance.demands, radius);
  return {
    ...common,
    objective: objective ?? "cover",
    cover: { weights: instance.weights, covers, existing: [] },
    median: null,
    about: { instance: "points", radius },
  };
}

function parse(path: string, text: string) {
  try {
    return readInstance(text);
  } catch (error) {
    throw error instanceof FormatError
      ? new UsageError(`${path}: 算例文件有误 ${error.message}`)
      : error;
  }
}

const place = (n: number, at: [number, number] | null): SitePlace => ({
  id: String(at === null ? n + 1 : n),
  name: "",
  at,
});

/** Straight-line distances; with a radius nobody pays more than it. */
function straight(instance: PointInstance, radius: number | null): MedianInstance {
  const { places, demands, weights } = instance;
  const all = radius ?? Number.MAX_VALUE;
  const span = (values: Float64Array): number =>
    values.reduce((a, b) => Math.max(a, b), -Infinity) -
    values.reduce((a, b) => Math.min(a, b), Infinity);
  const wide =
    Math.hypot(span(demands.x), span(demands.y)) + Math.hypot(span(places.x), span(places.y));
  const reach = coversWithin(places, demands, Math.min(all, wide * 2 + 1));
  const costs = new Float64Array(reach.demands.length);
  for (let p = 0; p + 1 < reach.starts.length; p++)
    for (let at = reach.starts[p]!; at < reach.starts[p + 1]!; at++) {
      const d = reach.demands[at]!;
      costs[at] = Math.hypot(demands.x[d]! - places.x[p]!, demands.y[d]! - places.y[p]!);
    }
  const beyond = radius ?? costs.reduce((a, b) => Math.max(a, b), 0) + 1;
  return { weights, reach: { ...reach, costs }, existing: [], beyond };
}
