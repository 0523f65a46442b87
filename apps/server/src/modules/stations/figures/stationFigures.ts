import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { Instant } from "../../../platform/http/schema.ts";
import { gatherFacts } from "./facts.ts";
import { namedFigures } from "./namedFigures.ts";

const Words = z.object({ zh: z.string(), en: z.string() });

export const StationFigures = z
  .object({
    asOf: Instant,
    source: z
      .object({ title: Words, publisher: Words, publishedOn: z.string().nullable() })
      .openapi({ description: "公布的数出自哪里" }),
    items: z.array(
      z.object({
        mechanism: z.string(),
        key: z.string(),
        zh: z.string(),
        en: z.string(),
        value: z.number().nullable().openapi({ description: "本区现在，按 how 数出；空为不记录" }),
        qualifier: z.literal("exact"),
        unit: Words,
        scope: Words.openapi({ description: "公布的数说的是哪里、哪些" }),
        period: Words.nullable(),
        how: Words,
        published: z.object({
          value: z.number(),
          qualifier: z.enum(["exact", "over", "about", "nearly", "atLeast", "under"]),
          certainty: z.enum(["S", "K", "C"]).openapi({
            description: "S 原文读到 · K 已知待核 · C 推算",
          }),
          note: Words.nullable(),
        }),
      }),
    ),
  })
  .openapi("StationFigures");
export type StationFigures = z.infer<typeof StationFigures>;

/** What stands here beside what the practice published of D1–D13; each number with how it is counted. */
export async function stationFigures(tx: Tx): Promise<StationFigures> {
  const facts = await gatherFacts(tx);
  const { figures, source } = facts.playbook;
  return {
    asOf: facts.now.toISOString(),
    source: {
      title: source.title,
      publisher: source.publisher,
      publishedOn: source.publishedOn ?? null,
    },
    items: figures.flatMap(({ mechanism, key, zh, en, unit, scope, period, ...published }) => {
      const named = namedFigures[`${mechanism}.${key}`];
      if (named === undefined) return [];
      return [
        {
          mechanism,
          key,
          zh,
          en,
          value: named.count?.(facts) ?? null,
          qualifier: "exact" as const,
          unit,
          scope,
          period: period ?? null,
          how: named.how,
          published: {
            value: published.value,
            qualifier: published.qualifier,
            certainty: published.certainty,
            note: published.note ?? null,
          },
        },
      ];
    }),
  };
}
