import { z } from "@hono/zod-openapi";

/**
 * What a grant lets its holder reach: every case of its area and line (`area`),
 * only the cases that involve its unit (`unit`), or none (`none`).
 */
export const roles = {
  districtAdmin: { reach: "area" },
  areaClerk: { reach: "area" },
  industryClerk: { reach: "area" },
  departmentClerk: { reach: "unit" },
  auditor: { reach: "none" },
} as const satisfies Record<string, { reach: "area" | "unit" | "none" }>;

export const Role = z
  .enum(["districtAdmin", "areaClerk", "industryClerk", "departmentClerk", "auditor"])
  .openapi("Role");
export type Role = z.infer<typeof Role>;
