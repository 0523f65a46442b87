import sharp from "sharp";
import type { Context } from "../../../platform/context.ts";
import { withScope } from "../../../platform/transaction.ts";
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
  const xy = ([lng, lat]: readonly [number, number]): string =>
    `${(30 + (lng - west) * shrink * scale).toFixed(1)} ${(30 + (north - lat) * scale).toFixed(1)}`;
  const path = (ring: Ring): string => `M${ring.map(xy).join("L")}Z`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" fill="#fffdf9"/>`,
    ...rings.map((ring) => `<path d="${path(ring)}" fill="#f4f0e8" stroke="#cfc7b8"/>`),
    ...circles.features.map(
      ({ geometry }) =>
        `<path d="${outer(geometry).map(path).join("")}" fill="#3f7d5d" fill-opacity="0.18"/>`,
    ),
    ...opened.map(({ lng, lat }, n) => {
      const [x, y] = xy([lng, lat]).split(" ");
      return `<circle cx="${x}" cy="${y}" r="13" fill="#c8402f"/><text x="${x}" y="${Number(y) + 5}" font-size="15" fill="#fff" text-anchor="middle">${n + 1}</text>`;
    }),
    `</svg>`,
  ].join("");
  return { png: await sharp(Buffer.from(svg)).png().toBuffer(), width, height };
}

function outer(geometry: unknown): Ring[] {
  const { type, coordinates } = geometry as { type: string; coordinates: unknown };
  return type === "Polygon"
    ? (coordinates as Ring[]).slice(0, 1)
    : (coordinates as Ring[][]).flatMap((polygon) => polygon.slice(0, 1));
}
