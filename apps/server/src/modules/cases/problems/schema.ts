import { z } from "@hono/zod-openapi";
import {
  AreaCode,
  Id,
  Instant,
  PageQuery,
  safeText,
  orNull,
} from "../../../platform/http/schema.ts";
import { Line } from "../../../platform/grants/line.ts";
import { UnitRef } from "../../organizations/index.ts";

export const Problem = z
  .object({
    id: Id,
    title: z.string(),
    cause: z.string(),
    area: AreaCode,
    areaName: z.string(),
    line: orNull(Line),
    state: z.enum(["open", "resolved"]),
    owner: UnitRef,
    caseCount: z.number().int().openapi({
      description: "所归诉求件数；不牵头者只计看得到的，其余满 5 件才计入",
    }),
    openCaseCount: z.number().int(),
    openedAt: Instant,
    resolvedAt: Instant.nullable(),
    answer: z.string().nullable(),
    abilities: z.array(z.enum(["group", "resolve"])),
  })
  .openapi("CaseProblem");
export type Problem = z.infer<typeof Problem>;

export const ProblemQuery = PageQuery.extend({
  state: z.enum(["open", "resolved"]).optional(),
  area: AreaCode.optional(),
});

export const OpenProblem = z
  .object({
    title: safeText(60, 4),
    cause: safeText(300, 2),
    caseIds: z.array(Id).min(1).max(200),
  })
  .strict()
  .openapi("OpenProblem");
export type OpenProblem = z.infer<typeof OpenProblem>;

export const GroupCases = z
  .object({ caseIds: z.array(Id).min(1).max(200) })
  .strict()
  .openapi("GroupCases");
export type GroupCases = z.infer<typeof GroupCases>;

export const ResolveProblem = z
  .object({ answer: safeText(500, 2), afterPhotoIds: z.array(Id).max(3).default([]) })
  .strict()
  .openapi("ResolveProblem");
export type ResolveProblem = z.infer<typeof ResolveProblem>;
