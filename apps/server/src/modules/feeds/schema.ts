import { z } from "@hono/zod-openapi";
import { Day, Id, Instant, orNull, safeText } from "../../platform/http/schema.ts";
import { RegistrationSource } from "../employers/index.ts";
import { UnitRef } from "../organizations/index.ts";
import { isAddressRange } from "./rules.ts";

const common = {
  name: safeText(40).openapi({ description: "哪个系统，如 外卖信息系统" }),
  expiresOn: Day.openapi({ description: "用到这一天为止（含当天），最长两年" }),
  addresses: z
    .array(z.string().trim().max(64))
    .max(20)
    .refine((all) => all.every(isAddressRange), { message: "feedKey.addressMalformed" })
    .default([])
    .openapi({ description: "允许的地址或网段，如 10.1.2.3、10.1.0.0/16；空为不限" }),
};

export const NewListFeedKey = z
  .object({ purpose: z.literal("lists"), sourceId: Id, ...common })
  .strict()
  .openapi("NewListFeedKey", { description: "交一个来源的名单" });

export const NewRegistrationFeedKey = z
  .object({
    purpose: z.literal("registrations"),
    registrationSource: RegistrationSource,
    unitId: Id,
    ...common,
  })
  .strict()
  .openapi("NewRegistrationFeedKey", { description: "报送登记，取每月反馈表" });

export const NewFeedKey = z
  .discriminatedUnion("purpose", [NewListFeedKey, NewRegistrationFeedKey])
  .openapi("NewFeedKey");
export type NewFeedKey = z.input<typeof NewFeedKey>;

export const FeedKey = z
  .object({
    id: Id,
    name: z.string(),
    purpose: z.enum(["lists", "registrations"]),
    source: orNull(z.object({ id: Id, name: z.string() })),
    registrationSource: orNull(RegistrationSource),
    unit: UnitRef,
    hint: z.string().openapi({ description: "密钥的末四位" }),
    addresses: z.array(z.string()),
    expiresOn: Day,
    state: z.enum(["active", "expired", "ended"]),
    madeAt: Instant,
    madeBy: z.string().nullable(),
    endedAt: Instant.nullable(),
    lastUsedAt: Instant.nullable(),
    lastUsedFrom: z.string().nullable(),
    refused: orNull(z.object({ at: Instant, reason: z.string(), from: z.string().nullable() })),
    abilities: z.array(z.enum(["end"])),
  })
  .openapi("FeedKey");
export type FeedKey = z.infer<typeof FeedKey>;

export const FeedKeyMade = z
  .object({
    key: FeedKey,
    token: z
      .string()
      .openapi({ description: "密钥，只显示这一次；请求头 Authorization: Bearer …" }),
  })
  .openapi("FeedKeyMade");
export type FeedKeyMade = z.infer<typeof FeedKeyMade>;
