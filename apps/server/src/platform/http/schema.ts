import { z } from "@hono/zod-openapi";

const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes("\u0000");

/** Shapes that every room shares. Text is refused when it holds a lone surrogate or NUL. */
export const safeText = (max: number, min = 1) =>
  z.string().trim().min(min).max(max).refine(isStorable, { message: "text.malformed" });

/** Lower case, as the database gives it back: ids are compared and bound to what is sealed. */
export const Id = z
  .uuid()
  .toLowerCase()
  .openapi({ example: "01930d3a-8a3c-7c1e-9b53-5b0a7f0e3c11" });

export const AreaCode = z
  .string()
  .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/)
  .openapi("AreaCode", {
    description: "GB/T 2260 与 12 位统计用区划代码的前缀",
    example: "990104002",
  });

export const DistrictCode = z.string().regex(/^\d{6}$/);

/** A calendar day in Asia/Shanghai, of a year that a deadline can be counted in. */
export const Day = z.iso
  .date()
  .refine((day) => day >= "1900-01-01" && day < "2200-01-01", { message: "day.outOfRange" })
  .openapi("Day", { example: "2026-11-22" });

export const Instant = z.iso.datetime({ offset: true });

/** For named schemas: `.nullable()` would make the component itself nullable wherever it is used. */
export const orNull = <T extends z.ZodType>(schema: T) => z.union([schema, z.null()]);

export const PageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const Place = z
  .object({
    text: safeText(120, 0).default(""),
    lng: z.number().min(-180).max(180).nullable().default(null),
    lat: z.number().min(-90).max(90).nullable().default(null),
  })
  .strict()
  .openapi("Place", { description: "地点；坐标为 WGS-84" });
export type Place = z.infer<typeof Place>;

export const ProblemJson = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    reason: z.string().openapi({ description: "稳定的原因码，界面文案以此为键" }),
    detail: z.record(z.string(), z.unknown()).optional(),
    issues: z.array(z.object({ path: z.string(), reason: z.string() })).optional(),
    requestId: z.string(),
  })
  .openapi("Problem");
