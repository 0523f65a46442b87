import type { Solved } from "./task.ts";

/** The plan as GeoJSON: opened places in order, then existing ones; what it is worth in `metadata`. */
export function planGeoJson({ task, answer, seconds }: Solved): string {
  const { places, existing, objective, cover } = task;
  const covered =
    cover === null ? null : answer.before + answer.opened.reduce((sum, one) => sum + one.adds, 0);
  const features = [
    ...answer.opened.map((one, n) => ({
      place: one.place,
      properties: {
        kind: "opened",
        order: n + 1,
        adds: round(one.adds),
        covers: round(one.covers),
        loses: round(one.loses),
      },
    })),
    ...Array.from({ length: existing }, (_, place) => ({
      place,
      properties: { kind: "existing" },
    })),
  ].map(({ place, properties }) => {
    const { id, name, at } = places[place]!;
    const geometry = at === null ? null : { type: "Point", coordinates: at };
    return { type: "Feature", id, geometry, properties: { id, name, ...properties } };
  });
  const metadata = {
    ...task.about,
    solve: objective,
    objective: answer.objective,
    bound: answer.bound,
    gap: answer.gap,
    proven: answer.proven,
    seconds,
    seed: answer.seed,
    before: answer.before,
    total: answer.total,
    covered,
    coveredShare: covered === null || answer.total === 0 ? null : covered / answer.total,
    notes: answer.notes,
  };
  const rows = features.map((one) => JSON.stringify(one)).join(",\n");
  return `{"type":"FeatureCollection","metadata":${JSON.stringify(metadata)},"features":[\n${rows}\n]}\n`;
}

/** Weights are counts or sums of them: nobody needs the thirteenth digit. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
