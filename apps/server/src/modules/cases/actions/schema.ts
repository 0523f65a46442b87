import { z } from "@hono/zod-openapi";
import { Line } from "../../../platform/grants/line.ts";
import { AreaCode, Id, Instant, Place, safeText } from "../../../platform/http/schema.ts";
import { CaseChannel, Photo } from "../schema.ts";

const photoIds = z.array(Id).max(3).default([]);

export const OpenCase = z
  .object({
    category: z.string().min(1).max(40),
    text: safeText(500, 2),
    area: AreaCode.optional().openapi({ description: "街道或社区；缺省为本人登记的街道" }),
    place: Place.optional(),
    photoIds,
    agreeSensitive: z.boolean().optional().openapi({
      description: "单独同意处理本件中的健康或家庭信息；敏感类别首次使用时必须为 true",
    }),
    writtenAt: Instant.optional().openapi({ description: "离线填写的时间，仅作记录" }),
  })
  .strict()
  .openapi("OpenCase");
export type OpenCase = z.infer<typeof OpenCase>;

export const OpenCaseFor = OpenCase.extend({
  channel: CaseChannel.exclude(["app"]),
  line: Line,
  askerName: safeText(40).optional(),
  askerPhone: z.string().max(20).optional(),
  employerId: Id.optional().openapi({
    description: "用人单位在企业服务台提出的需求；类别须是单位的，称呼与电话是单位联系人的",
  }),
  siteId: Id.optional().openapi({ description: "替单位提出的站点" }),
})
  .strict()
  .openapi("OpenCaseFor");
export type OpenCaseFor = z.infer<typeof OpenCaseFor>;

export const AcceptCase = z
  .object({ text: safeText(500).optional() })
  .strict()
  .openapi("AcceptCase");
export type AcceptCase = z.infer<typeof AcceptCase>;

export const TransferCase = z
  .object({ toUnitId: Id, reason: safeText(200, 2) })
  .strict()
  .openapi("TransferCase");
export type TransferCase = z.infer<typeof TransferCase>;

export const ReturnCase = z
  .object({ reason: safeText(200, 2) })
  .strict()
  .openapi("ReturnCase");
export type ReturnCase = z.infer<typeof ReturnCase>;

export const AssignCase = z
  .object({
    leadUnitId: Id.openapi({ description: "党员牵头：党组织，或党员所在党组织" }),
    leadPerson: safeText(40).optional().openapi({ description: "牵头党员姓名" }),
    industryUnitId: Id.openapi({ description: "行业入账：行业党委" }),
    departmentUnitId: Id.openapi({ description: "部门领办：承办部门" }),
    text: safeText(500).optional(),
  })
  .strict()
  .openapi("AssignCase");
export type AssignCase = z.infer<typeof AssignCase>;

export const ProgressCase = z
  .object({
    text: safeText(500, 2),
    beforePhotoIds: photoIds,
    afterPhotoIds: photoIds,
  })
  .strict()
  .openapi("ProgressCase");
export type ProgressCase = z.infer<typeof ProgressCase>;

export const ConfirmCase = z
  .object({
    stars: z.number().int().min(1).max(5).optional(),
    text: safeText(200).optional(),
    channel: CaseChannel.exclude(["app"]).optional().openapi({ description: "代答时必填" }),
  })
  .strict()
  .openapi("ConfirmCase");
export type ConfirmCase = z.infer<typeof ConfirmCase>;

export const ReopenCase = z
  .object({ text: safeText(300, 2), channel: CaseChannel.exclude(["app"]).optional() })
  .strict()
  .openapi("ReopenCase");
export type ReopenCase = z.infer<typeof ReopenCase>;

export const RevealCase = z
  .object({ field: z.enum(["text", "contact"]), purpose: safeText(100, 4) })
  .strict()
  .openapi("RevealCase");
export type RevealCase = z.infer<typeof RevealCase>;

export const CaseReveal = z
  .object({
    text: z.string().nullable(),
    placeText: z.string().nullable(),
    lng: z.number().nullable().openapi({ description: "WGS-84" }),
    lat: z.number().nullable(),
    photos: z.array(Photo),
    name: z.string().nullable(),
    phone: z.string().nullable(),
  })
  .openapi("CaseReveal");
export type CaseReveal = z.infer<typeof CaseReveal>;
