import { z } from "@hono/zod-openapi";
import { Line, LineOrAll } from "../../platform/grants/line.ts";
import { Role } from "../../platform/grants/role.ts";
import {
  AreaCode,
  DistrictCode,
  Id,
  Instant,
  PageQuery,
  safeText,
  orNull,
} from "../../platform/http/schema.ts";
import { UnitRef } from "../organizations/index.ts";

export const Grant = z
  .object({
    id: Id,
    role: Role,
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    unit: UnitRef,
    givenAt: Instant,
  })
  .openapi("Grant");
export type Grant = z.infer<typeof Grant>;

export const Me = z
  .object({
    accountId: Id,
    kind: z.enum(["worker", "staff"]),
    name: z.string().nullable(),
    phone: z.string().nullable().openapi({ description: "已遮盖" }),
    district: z.object({ code: DistrictCode, name: z.string() }),
    area: z.object({ code: AreaCode, name: z.string() }).nullable(),
    line: orNull(Line),
    grants: z.array(Grant),
    abilities: z.array(z.string()).openapi({ description: "可用权限名，如 case.accept" }),
    locale: z.enum(["zh", "en"]),
    largePrint: z.boolean(),
    passwordInitial: z.boolean().openapi({ description: "初始密码尚未更改，更改前不能做别的" }),
    totp: z.enum(["none", "required", "enrolled"]),
    consentNeeded: z.array(z.string()),
    demo: z.boolean(),
  })
  .openapi("Me");
export type Me = z.infer<typeof Me>;

export const UpdateMe = z
  .object({
    name: safeText(40).optional(),
    area: AreaCode.optional(),
    line: Line.optional(),
    locale: z.enum(["zh", "en"]).optional(),
    largePrint: z.boolean().optional(),
  })
  .strict()
  .openapi("UpdateMe");
export type UpdateMe = z.infer<typeof UpdateMe>;

export const RequestCode = z
  .object({ district: DistrictCode.optional(), phone: z.string().min(5).max(30) })
  .strict()
  .openapi("RequestCode");
export type RequestCode = z.infer<typeof RequestCode>;

export const CodeSent = z
  .object({
    retryAfterSeconds: z.number().int(),
    expiresInSeconds: z.number().int(),
    demoCode: z.string().nullable().openapi({ description: "仅演示模式" }),
  })
  .openapi("CodeSent");

export const SignInByCode = z
  .object({
    district: DistrictCode.optional(),
    phone: z.string().min(5).max(30),
    code: z.string().regex(/^\d{6}$/),
    as: z.enum(["worker", "staff"]).default("worker"),
    totp: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
  })
  .strict()
  .openapi("SignInByCode");
export type SignInByCode = z.infer<typeof SignInByCode>;

export const SignInByPassword = z
  .object({
    district: DistrictCode.optional(),
    login: z.string().trim().min(2).max(40),
    password: z.string().min(1).max(200),
    totp: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
  })
  .strict()
  .openapi("SignInByPassword");
export type SignInByPassword = z.infer<typeof SignInByPassword>;

export const SignInAsPersona = z
  .object({ key: z.string().max(40) })
  .strict()
  .openapi("SignInAsPersona");
export type SignInAsPersona = z.infer<typeof SignInAsPersona>;

export const SetPassword = z
  .object({ current: z.string().max(200), next: z.string().min(1).max(200) })
  .strict()
  .openapi("SetPassword");
export type SetPassword = z.infer<typeof SetPassword>;

export const TotpEnrolment = z
  .object({ secret: z.string(), url: z.string() })
  .openapi("TotpEnrolment");
export const ConfirmTotp = z
  .object({ totp: z.string().regex(/^\d{6}$/) })
  .strict()
  .openapi("ConfirmTotp");
export type ConfirmTotp = z.infer<typeof ConfirmTotp>;

export const SessionInfo = z
  .object({
    id: Id,
    current: z.boolean(),
    device: z.string(),
    startedAt: Instant,
    lastSeenAt: Instant,
  })
  .openapi("SessionInfo");

const ConsentPurpose = z.enum(["service", "sensitive", "contact", "reminders"]);

export const Consent = z
  .object({
    purpose: ConsentPurpose,
    textVersion: z.number().int(),
    givenAt: Instant.nullable(),
    withdrawnAt: Instant.nullable(),
  })
  .openapi("Consent");
export const SetConsent = z
  .object({
    purpose: ConsentPurpose,
    textVersion: z.number().int().min(1),
    given: z.boolean(),
  })
  .strict()
  .openapi("SetConsent");
export type SetConsent = z.infer<typeof SetConsent>;

export const Access = z
  .object({
    id: Id,
    at: Instant,
    by: z.string(),
    unit: z.string().nullable(),
    what: z.string().openapi({ description: "case.text / case.contact / account.phone" }),
    purpose: z.string(),
    caseNumber: z.string().nullable(),
  })
  .openapi("Access");

export const StaffAccount = z
  .object({
    id: Id,
    name: z.string(),
    login: z.string(),
    phone: z.string().nullable(),
    state: z.enum(["active", "disabled"]),
    totpEnrolled: z.boolean(),
    lastSeenAt: Instant.nullable(),
    grants: z.array(Grant),
    abilities: z.array(z.enum(["grant", "withdraw", "disable", "enable", "resetPassword"])),
  })
  .openapi("StaffAccount");

export const StaffQuery = PageQuery.extend({
  q: z.string().trim().max(40).optional(),
  role: Role.optional(),
  area: AreaCode.optional(),
});

export const StaffLogin = z.string().regex(/^[a-z][a-z0-9._-]{2,30}$/);

export const CreateStaff = z
  .object({
    name: safeText(40),
    login: StaffLogin,
    phone: z.string().max(20).optional(),
  })
  .strict()
  .openapi("CreateStaff");
export type CreateStaff = z.infer<typeof CreateStaff>;

export const StaffCreated = z
  .object({ account: StaffAccount, initialPassword: z.string() })
  .openapi("StaffCreated");

export const GiveGrant = z
  .object({ accountId: Id, role: Role, area: AreaCode, line: LineOrAll, unitId: Id })
  .strict()
  .openapi("GiveGrant");
export type GiveGrant = z.infer<typeof GiveGrant>;
