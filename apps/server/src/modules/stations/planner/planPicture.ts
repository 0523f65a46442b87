import sharp from "sharp";
import type { Context } from "../../../platform/context.ts";
import { withScope } from "../../../platform/transaction.ts";
import { createCanvas } from "./canvas.ts";
import type { CircleCollection } from "./circles.ts";
import type { Answered } from "./exportPlan.ts";

type Ring = readonly (readonly [number, number])[];

const width = 1400;

/** A picture of the plan: communities, what existing places reach, and the new ones by number. */
export async function planPicture(
  ctx: Context,
  plan: Answered,
  circles: CircleCollection,
): Promise<{ png: Uint8Array; width: number; height: number }> {
  const outlines = await withScope(ctx, (tx) =>
    tx.db
      .selectFrom("areas")
      .select("boundary")
      .where("level", "=", "community")
      .where("code", ">", ctx.actor.district ?? "")
      .where("code", "<", `${ctx.actor.district ?? ""}~`)
      .execute(),
  );
  const rings = outlines.flatMap(({ boundary }) => ((boundary as Ring[] | null) ?? []).slice(0, 1));
  const opened = plan.result.plan?.opened ?? [];
  const all = [
    ...rings.flat(),
    ...opened.map(({ lng, lat }) => [lng, lat] as const),
    ...circles.features.flatMap(({ geometry }) => outer(geometry).flat()),
  ];
  const west = Math.min(...all.map(([lng]) => lng));
  const east = Math.max(...all.map(([lng]) => lng));
  const south = Math.min(...all.map(([, lat]) => lat));
  const north = Math.max(...all.map(([, lat]) => lat));
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 60) / Math.max((east - west) * shrink, 1e-6);
  const height = Math.min(1600, Math.round((north - south) * scale) + 60);
  const xy = ([lng, lat]: readonly [number, number]): readonly [number, number] => [
    30 + (lng - west) * shrink * scale,
    30 + (north - lat) * scale,
  ];
  const canvas = createCanvas(width, height, [255, 253, 249]);
  for (const ring of rings) canvas.fill([ring.map(xy)], [244, 240, 232]);
  for (const { geometry } of circles.features)
    for (const ring of outer(geometry)) canvas.fill([ring.map(xy)], [63, 125, 93], 0.2);
  for (const ring of rings) canvas.line(ring.map(xy), [207, 199, 184]);
  for (const [n, { lng, lat }] of opened.entries()) {
    const [x, y] = xy([lng, lat]);
    canvas.disc(x, y, 15, [200, 64, 47]);
    canvas.number(n + 1, x, y, 3, [255, 255, 255]);
  }
  const raw = { width, height, channels: 3 as const };
  return { png: await sharp(canvas.pixels, { raw }).png().toBuffer(), width, height };
}

function outer(geometry: unknown): Ring[] {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return type === "Polygon"
    ? (coordinates as Ring[]).slice(0, 1)
    : (coordinates as Ring[][]).flatMap((polygon) => polygon.slice(0, 1));
}
