import { z } from "@hono/zod-openapi";
import type { Tx } from "../../../platform/context.ts";
import { Id } from "../../../platform/http/schema.ts";
import type { LinkWork } from "../linking/linkRows.ts";
import { listsWithWork } from "../lists/listsWithSource.ts";
import { Period } from "../lists/schema.ts";
import { handedInNear } from "../policy.ts";
import { referenceModel } from "./learn.ts";
import { allModels } from "./models.ts";

const count = z.number().int();
const share = z.number().openapi({ description: "0–1" });

export const WorkQuery = z.object({ period: Period });
export type WorkQuery = z.infer<typeof WorkQuery>;

export const ListWorks = z
  .object({
    items: z.array(
      z.object({
        listId: Id,
        sourceName: z.string(),
        modelVersion: count,
        rows: count.openapi({ description: "比对过的行；沿用此前结论的不在内" }),
        known: count.openapi({ description: "当时已知的人" }),
        doubtful: count,
        pairs: z.number().openapi({ description: "行与人两两相配的总对数" }),
        compared: z.number().openapi({ description: "其中细比过的" }),
        blocking: z
          .array(
            z.object({
              rule: z.string().openapi({ description: "同为此值才细比，如 name, birth" }),
              pairs: z.number(),
              droppedPairs: z.number().openapi({ description: "同值太多而没有细比的对数" }),
              coverage: share.openapi({ description: "因此有人可比的行与人的比例" }),
            }),
          )
          .openapi({ description: "取对规则" }),
        thresholds: z
          .array(z.object({ threshold: share, pairs: z.number(), precision: share, recall: share }))
          .openapi({ description: "模型自己的估计，不是核对出来的" }),
        unlinkable: z
          .array(z.object({ threshold: share, share }))
          .openapi({ description: "内容太少、连与自己都到不了这个可能性的比例" }),
      }),
    ),
    models: z.array(
      z.object({
        version: count,
        weights: z.array(z.object({ column: z.string(), level: z.string(), weight: z.number() })),
      }),
    ),
  })
  .openapi("RosterListWorks");
export type ListWorks = z.infer<typeof ListWorks>;

/** How the lists of a month were linked: counts and shares, nobody's values. */
export async function listWorks(tx: Tx, { period }: WorkQuery): Promise<ListWorks> {
  const rows = await listsWithWork(tx)
    .select([
      "rosterLists.id",
      "rosterLists.modelVersion",
      "rosterLists.doubtful",
      "rosterSources.name",
      "rosterListWork.work",
    ])
    .where("rosterLists.period", "=", period)
    .where("rosterLists.state", "=", "ready")
    .where(handedInNear(tx.actor, "rosterLists"))
    .orderBy("rosterLists.submittedAt", "desc")
    .orderBy("rosterLists.id")
    .execute();
  const models = await allModels(tx);
  return {
    items: rows.map(({ id, modelVersion, doubtful, name, work }) => {
      const { patterns: _, blocking, ...told } = work as unknown as LinkWork;
      return {
        ...told,
        listId: id,
        sourceName: name,
        modelVersion,
        doubtful,
        blocking: blocking.map(({ rule, pairs, droppedPairs, coverage }) => ({
          rule,
          pairs,
          droppedPairs,
          coverage,
        })),
      };
    }),
    models: [...new Set(rows.map(({ modelVersion }) => modelVersion))].flatMap((version) => {
      const model = models.get(version);
      if (model === undefined) return [];
      const weights = referenceModel(model).comparisons.flatMap(({ column, levels }) =>
        levels.map(({ name, m, u }) => ({ column, level: name, weight: Math.log2(m / u) })),
      );
      return [{ version, weights }];
    }),
  };
}
