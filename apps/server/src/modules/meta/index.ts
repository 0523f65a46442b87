/** Meta: what a page must know before anyone has signed in. Holds nothing of its own. */
import { createRoute, z } from "@hono/zod-openapi";
import { access, errors, json } from "../../platform/http/describe.ts";
import server from "../../../package.json" with { type: "json" };
import { createRouter } from "../../platform/http/router.ts";
import { DistrictCode } from "../../platform/http/schema.ts";
import { demoPersonas, listDistricts } from "../accounts/index.ts";

export const metaRoutes = createRouter();

const District = z.object({ code: DistrictCode, name: z.string() });

const Meta = z
  .object({
    name: z.string(),
    version: z.string(),
    demo: z.boolean(),
    district: District.nullable().openapi({ description: "只有一个区县时即此" }),
    districts: z.array(District),
    personas: z.array(
      z.object({
        key: z.string(),
        titleZh: z.string(),
        titleEn: z.string(),
        noteZh: z.string(),
        noteEn: z.string(),
        kind: z.enum(["worker", "staff"]),
      }),
    ),
  })
  .openapi("Meta");

const read = createRoute({
  method: "get",
  path: "/meta",
  tags: ["meta"],
  summary: "系统名称、区县、演示角色",
  ...access("public"),
  responses: { 200: json(Meta), ...errors },
});
metaRoutes.openapi(read, async (c) => {
  const { app } = c.get("ctx");
  const districts = await listDistricts(app);
  const [only] = districts;
  const personas = await demoPersonas(app);
  const plain = districts.map(({ code, name }) => ({ code, name }));
  return c.json(
    {
      name: "聚新 Juxin",
      version: server.version,
      demo: app.env.demo && districts.some((district) => district.demo),
      district:
        districts.length === 1 && only !== undefined ? { code: only.code, name: only.name } : null,
      districts: plain,
      personas: personas.map(({ accountId: _, ...persona }) => persona),
    },
    200,
  );
});
