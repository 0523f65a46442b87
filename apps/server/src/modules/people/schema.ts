import { z } from "@hono/zod-openapi";
import { Line } from "../../platform/grants/line.ts";
import {
  AreaCode,
  Day,
  Id,
  Instant,
  orNull,
  PageQuery,
  safeText,
} from "../../platform/http/schema.ts";
import { EmployerRef } from "../employers/index.ts";
import { identityFields } from "./identity.ts";
import { ShownSource, StaffSource } from "./source.ts";

export const PersonState = z.enum(["active", "left", "erased"]).openapi("PersonState", {
  description: "active 在册、left 已离开、erased 本人已删除",
});
export const IdentityField = z.enum(identityFields).openapi("IdentityField");
export const Sex = z.enum(["male", "female"]).openapi("Sex");

const masked = z.string().nullable().openapi({ description: "已遮盖" });

export const Person = z
  .object({
    id: Id,
    name: masked,
    phone: masked,
    line: Line,
    lines: z.array(Line),
    area: AreaCode,
    areaName: z.string(),
    employer: orNull(EmployerRef),
    site: z.object({ id: Id, name: z.string() }).nullable(),
    state: PersonState,
    known: z.array(IdentityField).openapi({ description: "已完整知道的" }),
    linked: z.boolean().openapi({ description: "本人已登录并关联" }),
    confirmedOn: Day.openapi({ description: "最近一次有来源说到此人" }),
    version: z.number().int(),
    abilities: z.array(z.enum(["write", "reveal", "readMemberships", "writeMemberships"])),
  })
  .openapi("Person");
export type Person = z.infer<typeof Person>;

const shownIdentity = z.object({
  name: masked,
  phone: masked,
  citizenNumber: masked,
  birth: masked,
  sex: orNull(Sex),
});

export const Employment = z
  .object({
    id: Id,
    employer: orNull(EmployerRef),
    employerText: z.string(),
    site: z.object({ id: Id, name: z.string() }).nullable(),
    areaName: z.string().nullable(),
    line: Line,
    from: Day.nullable(),
    to: Day.nullable(),
    source: ShownSource,
    endedSource: z.string().nullable(),
  })
  .openapi("PersonEmployment");
export type Employment = z.infer<typeof Employment>;

export const Residence = z
  .object({
    id: Id,
    area: AreaCode,
    areaName: z.string(),
    hasAddress: z.boolean(),
    from: Day.nullable(),
    to: Day.nullable(),
    source: ShownSource,
    endedSource: z.string().nullable(),
  })
  .openapi("PersonResidence");
export type Residence = z.infer<typeof Residence>;

export const PersonDetail = Person.extend({
  identity: shownIdentity,
  unknown: z.array(IdentityField).openapi({ description: "还不知道、摸排时可以问的" }),
  says: z.array(
    z.object({
      id: Id,
      identity: shownIdentity,
      source: ShownSource,
      withdrawn: z.boolean(),
    }),
  ),
  employments: z.array(Employment),
  residences: z.array(Residence),
  memberships: z
    .number()
    .int()
    .nullable()
    .openapi({ description: "有几条组织关系；内容说明目的后可看。无权者为 null" }),
  headOf: z.array(z.object({ id: Id, name: z.string() })).openapi({ description: "任站长的站点" }),
  same: z.array(Id).openapi({ description: "已认定为同一人而并入的" }),
  invitation: z
    .object({
      id: Id,
      sentAt: Instant,
      state: z.enum(["open", "answered", "withdrawn"]),
    })
    .nullable()
    .openapi({ description: "最近一次亮身份邀请；答复内容只给本人与有权者" }),
  developmentId: Id.nullable(),
  looked: z.array(
    z.object({
      at: Instant,
      by: z.string(),
      unit: z.string().nullable(),
      what: z.string(),
      purpose: z.string(),
    }),
  ),
}).openapi("PersonDetail");
export type PersonDetail = z.infer<typeof PersonDetail>;

export const PersonFilter = z.object({
  area: AreaCode.optional(),
  line: Line.optional(),
  employer: Id.optional(),
  site: Id.optional(),
  state: z.enum(["active", "left", "all"]).default("active"),
  unknown: IdentityField.optional().openapi({ description: "还不知道这一项的人" }),
  linked: z.enum(["yes", "no"]).optional(),
});
export type PersonFilter = z.infer<typeof PersonFilter>;

export const PersonQuery = PersonFilter.extend({ ...PageQuery.shape });
export type PersonQuery = z.infer<typeof PersonQuery>;

export const FindPerson = z
  .object({
    phone: z.string().max(20).optional(),
    citizenNumber: z.string().max(30).optional(),
    name: safeText(40).optional(),
  })
  .strict()
  .refine((one) => Object.values(one).filter((value) => value !== undefined).length === 1, {
    message: "person.oneKey",
  })
  .openapi("FindPerson", { description: "按完整的手机号、身份证号或姓名查找，三者选一" });
export type FindPerson = z.infer<typeof FindPerson>;

const shownDigits = z.string().max(30);
/** Numbers may have `*` for digits that are not known. */
export const SaidIdentity = z
  .object({
    name: safeText(40),
    phone: shownDigits,
    citizenNumber: shownDigits,
    birth: Day,
    sex: Sex,
  })
  .partial()
  .strict()
  .openapi("SaidIdentity", { description: "号码中不知道的位数写 *" });
export type SaidIdentity = z.infer<typeof SaidIdentity>;

const work = {
  employerId: Id.nullable().default(null),
  siteId: Id.nullable().default(null),
  employerText: safeText(80, 0).default(""),
  area: AreaCode.nullable().default(null).openapi({ description: "在哪里干活；有站点的随站点" }),
  line: Line,
  from: Day.nullable().default(null),
};
export const SaidWork = z.object(work).strict().openapi("SaidWork");

const home = {
  area: AreaCode,
  address: safeText(120).nullable().default(null),
  from: Day.nullable().default(null),
};
export const SaidHome = z.object(home).strict().openapi("SaidHome");

export const CreatePerson = z
  .object({
    identity: SaidIdentity.refine((one) => one.name !== undefined, { message: "person.noName" }),
    area: AreaCode.openapi({ description: "主要在哪里" }),
    work: SaidWork,
    home: orNull(SaidHome).default(null),
    source: StaffSource,
    evenSo: z.boolean().default(false).openapi({ description: "已有同号的人，仍要新登记" }),
  })
  .strict()
  .openapi("CreatePerson");
export type CreatePerson = z.input<typeof CreatePerson>;

export const SayOfPerson = z
  .object({
    identity: orNull(SaidIdentity).default(null),
    withdraw: z.array(Id).max(20).default([]).openapi({ description: "认定不实的说法" }),
    source: StaffSource,
  })
  .strict()
  .openapi("SayOfPerson");
export type SayOfPerson = z.input<typeof SayOfPerson>;

export const AddEmployment = z
  .object({
    ...work,
    replaces: z.boolean().openapi({ description: "换了单位：此前的到此为止" }),
    source: StaffSource,
  })
  .strict()
  .openapi("AddEmployment");
export type AddEmployment = z.input<typeof AddEmployment>;

export const AddResidence = z
  .object({
    ...home,
    replaces: z.boolean().openapi({ description: "搬了家：此前的到此为止" }),
    source: StaffSource,
  })
  .strict()
  .openapi("AddResidence");
export type AddResidence = z.input<typeof AddResidence>;

export const EndFact = z.object({ on: Day, source: StaffSource }).strict().openapi("EndPersonFact");
export type EndFact = z.infer<typeof EndFact>;

export const RevealField = z.enum([
  "name",
  "phone",
  "citizenNumber",
  "birth",
  "address",
  "membership",
]);
export const RevealPerson = z
  .object({ field: RevealField, purpose: safeText(60, 2) })
  .strict()
  .openapi("RevealPerson");
export type RevealPerson = z.infer<typeof RevealPerson>;
