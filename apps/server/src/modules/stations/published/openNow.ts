import { z } from "@hono/zod-openapi";
import type { Context } from "../../../platform/context.ts";
import { Instant, orNull } from "../../../platform/http/schema.ts";
import { withScope } from "../../../platform/transaction.ts";
import { openAt, stationIndex } from "../near/stationIndex.ts";
import { OfferKind, PlaceKind } from "../schema.ts";
import { isPublished } from "./features.ts";
import { districtName } from "./openDistrict.ts";

const Named = z.object({ zh: z.string(), en: z.string() });

export const PublishedNow = z
  .object({
    district: z.object({ code: z.string(), name: z.string() }),
    datum: z.literal("WGS-84"),
    at: Instant,
    roads: z.enum(["osm", "own", "demo"]).nullable().openapi({
      description: "底图道路的来源；osm 须注明 © OpenStreetMap contributors",
    }),
    items: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        kind: PlaceKind,
        type: Named,
        address: z.string(),
        phone: z.string().nullable(),
        lng: z.number(),
        lat: z.number(),
        open: z.boolean(),
        until: orNull(Instant),
        opensAt: orNull(Instant),
        facilities: z.array(Named),
        bookable: z.array(OfferKind),
      }),
    ),
  })
  .openapi("PublishedNow");

/** Every published place with whether it is open now, for a page of somebody else's. */
export async function publishedNow(ctx: Context): Promise<z.infer<typeof PublishedNow>> {
  const index = await stationIndex(ctx);
  const code = ctx.actor.district ?? "";
  const now = ctx.app.clock.now();
  const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    district: { code, name: await districtName(ctx.app, code) },
    datum: "WGS-84",
    at: now.toISOString(),
    roads: index.network === null ? null : await sourceOf(ctx),
    items: index.stations.filter(isPublished).map((one) => {
      const state = openAt(index, one, now.getTime());
      return {
        id: one.id,
        name: one.name,
        kind: one.kind,
        type: { zh: one.type.zh, en: one.type.en },
        address: one.address,
        phone: one.phone,
        lng: one.lng,
        lat: one.lat,
        open: one.status === "open" && state.open,
        until: one.status === "open" ? instant(state.until) : null,
        opensAt: one.status === "open" ? instant(state.opensAt) : null,
        facilities: one.facilities
          .filter(({ state: works }) => works === "ok")
          .map(({ zh, en }) => ({ zh, en })),
        bookable: one.bookable,
      };
    }),
  };
}

const sourceOf = (ctx: Context): Promise<"osm" | "own" | "demo" | null> =>
  withScope(ctx, async (tx) => {
    const row = await tx.db
      .selectFrom("roadNetworks")
      .select("source")
      .where("active", "=", true)
      .executeTakeFirst();
    return (row?.source as "osm" | "own" | "demo" | undefined) ?? null;
  });
