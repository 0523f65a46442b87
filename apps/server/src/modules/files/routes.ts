import { createRoute, z } from "@hono/zod-openapi";
import { AppError, notFound } from "../../platform/errors.ts";
import { checkFileUrl } from "../../platform/files/signedUrl.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { access, errors, json, writeHeaders } from "../../platform/http/describe.ts";
import { createRouter } from "../../platform/http/router.ts";
import { Id } from "../../platform/http/schema.ts";
import { withScope } from "../../platform/transaction.ts";
import { readFiles, uploadFiles } from "./policy.ts";
import { fileKey, uploadFile } from "./uploadFile.ts";

export const fileRoutes = createRouter();

const Uploaded = z
  .object({ id: Id, width: z.number().int(), height: z.number().int() })
  .openapi("UploadedFile");

const upload = createRoute({
  method: "post",
  path: "/files",
  tags: ["files"],
  summary: "上传一张照片（JPEG、PNG、WebP、AVIF，不超过 12 MB）；重新编码并去除拍摄信息",
  ...access(uploadFiles),
  request: {
    ...writeHeaders,
    body: {
      required: true,
      content: {
        "multipart/form-data": {
          schema: z.object({ file: z.any().openapi({ type: "string", format: "binary" }) }),
        },
      },
    },
  },
  responses: { 201: json(Uploaded), ...errors },
});
fileRoutes.openapi(upload, async (c) => {
  authorize(c.get("ctx"), uploadFiles);
  const { file } = c.req.valid("form");
  if (!(file instanceof File)) throw new AppError("invalid", "photo.missing");
  return c.json(await uploadFile(c.get("ctx"), new Uint8Array(await file.arrayBuffer())), 201);
});

const download = createRoute({
  method: "get",
  path: "/files/{id}",
  tags: ["files"],
  summary: "照片；地址由事项给出，只对本次会话短时有效",
  ...access(readFiles),
  request: {
    params: z.object({ id: Id }),
    query: z.object({ v: z.string().max(10), e: z.string().max(12), s: z.string().max(60) }),
  },
  responses: {
    200: {
      description: "照片",
      content: { "image/jpeg": { schema: z.any() } },
    },
    ...errors,
  },
});
fileRoutes.openapi(download, async (c) => {
  const ctx = c.get("ctx");
  authorize(ctx, readFiles);
  if (ctx.actor.kind !== "worker" && ctx.actor.kind !== "staff") throw notFound("file");
  const { id } = c.req.valid("param");
  const query = new URLSearchParams(c.req.valid("query"));
  const checked = checkFileUrl(
    ctx.app.keyring,
    { fileId: id, sessionId: ctx.actor.sessionId, query },
    ctx.app.clock.now(),
  );
  if (!checked.ok) throw notFound("file");
  const row = await withScope(ctx, (tx) =>
    tx.db.selectFrom("files").select(["mime", "district"]).where("id", "=", id).executeTakeFirst(),
  );
  if (row === undefined) throw notFound("file");
  const bytes = await ctx.app.files.get(fileKey(row.district, id, checked.variant));
  return c.body(Uint8Array.from(bytes), 200, {
    "content-type": row.mime,
    "cache-control": "private, max-age=600",
    "content-disposition": "inline",
    "x-content-type-options": "nosniff",
  });
});
