import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "../../../platform/context.ts";
import { access, errors } from "../../../platform/http/describe.ts";
import { createRouter } from "../../../platform/http/router.ts";
import { Id } from "../../../platform/http/schema.ts";
import { planStations } from "../policy.ts";
import { exportDocx, exportGeoJson, exportXlsx } from "./exportPlan.ts";

export const planExportRoutes = createRouter();

const office = "application/vnd.openxmlformats-officedocument";

/** Each format on a path of its own, as browsers save them. */
const formats: {
  format: "geojson" | "xlsx" | "docx";
  type: string;
  what: string;
  write(ctx: Context, id: string): Promise<string | Uint8Array>;
}[] = [
  {
    format: "geojson",
    type: "application/geo+json",
    what: "GeoJSON（WGS-84）",
    write: exportGeoJson,
  },
  { format: "xlsx", type: `${office}.spreadsheetml.sheet`, what: "电子表格", write: exportXlsx },
  {
    format: "docx",
    type: `${office}.wordprocessingml.document`,
    what: "文档，带图",
    write: exportDocx,
  },
];

for (const { format, type, what, write } of formats) {
  const route = createRoute({
    method: "get",
    path: `/station-plans/{id}/export.${format}`,
    tags: ["station plans"],
    summary: `导出方案：${what}`,
    ...access(planStations),
    request: { params: z.object({ id: Id }) },
    responses: {
      200: { description: what, content: { [type]: { schema: z.any() } } },
      ...errors,
    },
  });
  planExportRoutes.openapi(route, async (c) => {
    const made = await write(c.get("ctx"), c.req.valid("param").id);
    const body = typeof made === "string" ? made : Uint8Array.from(made);
    return c.body(body, 200, {
      "content-type": type,
      "content-disposition": `attachment; filename="plan.${format}"`,
      "cache-control": "no-store",
    });
  });
}
