import { z } from "@hono/zod-openapi";
import { Id, Instant, PageQuery } from "../../platform/http/schema.ts";

export const AuditRow = z
  .object({
    seq: z.number().int(),
    id: Id,
    at: Instant,
    accountId: Id.nullable(),
    accountName: z.string().nullable(),
    actor: z.string(),
    action: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
    before: z.unknown(),
    after: z.unknown(),
    requestId: z.string(),
    hash: z.string(),
  })
  .openapi("AuditRow");
export type AuditRow = z.infer<typeof AuditRow>;

export const AuditQuery = PageQuery.extend({
  subjectId: z.string().max(80).optional(),
  action: z.string().max(60).optional(),
});

/** A request verifies so many rows; the cursor that it answers with leads on. */
export const VerifyQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(20_000).default(20_000),
});
export type VerifyQuery = z.infer<typeof VerifyQuery>;

export const AuditVerdict = z
  .object({
    rows: z.number().int(),
    intact: z.boolean(),
    firstAltered: z.number().int().nullable().openapi({ description: "第一条被改动或缺失的序号" }),
    nextCursor: z
      .string()
      .nullable()
      .openapi({ description: "不为空时还没有核验到底，带上它再问一次" }),
  })
  .openapi("AuditVerdict");
export type AuditVerdict = z.infer<typeof AuditVerdict>;
