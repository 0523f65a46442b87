import { z } from "@hono/zod-openapi";
import { DATUMS } from "@juxin/standards";
import { LineOrAll } from "../../platform/grants/line.ts";
import {
  AreaCode,
  Day,
  Id,
  Instant,
  orNull,
  PageQuery,
  safeText,
} from "../../platform/http/schema.ts";
import { UnitRef } from "../organizations/index.ts";

export const EmployerKind = z.enum(["platform", "firm", "outsourcer"]).openapi("EmployerKind", {
  description:
    "platform 平台企业、firm 一般企业、outsourcer 站点运营方（加盟商、服务商、众包公司）",
});
export type EmployerKind = z.infer<typeof EmployerKind>;

/** A place on the ground; converted to WGS-84 on the way in. */
export const Point = z
  .object({
    lng: z.number().min(-180).max(180),
    lat: z.number().min(-90).max(90),
    datum: z.enum(DATUMS).default("WGS-84"),
  })
  .strict()
  .openapi("DatumPoint");
export type Point = z.infer<typeof Point>;

const shortNames = z.array(safeText(30)).max(12);
const creditCode = z.string().max(40);

const employerFields = {
  kind: EmployerKind,
  name: safeText(80),
  shortNames: shortNames.openapi({ description: "名单里常见的简称，供比对" }),
  creditCode: creditCode.nullable(),
  line: LineOrAll,
  area: AreaCode,
  address: safeText(120, 0),
  point: orNull(Point),
  openedOn: orNull(Day),
};

export const NewEmployer = z
  .object({
    ...employerFields,
    shortNames: shortNames.default([]),
    creditCode: creditCode.nullable().default(null),
    address: safeText(120, 0).default(""),
    point: orNull(Point).default(null),
    openedOn: orNull(Day).default(null),
  })
  .strict()
  .openapi("NewEmployer");
export type NewEmployer = z.input<typeof NewEmployer>;

export const ChangeEmployer = z
  .object(employerFields)
  .partial()
  .extend({ version: z.number().int() })
  .strict()
  .openapi("ChangeEmployer");
export type ChangeEmployer = z.infer<typeof ChangeEmployer>;

/** Closing says the last day; `null` opens again. */
export const Close = z
  .object({ closedOn: orNull(Day), version: z.number().int() })
  .strict()
  .openapi("CloseEmployer");
export type Close = z.infer<typeof Close>;

export const EmployerRef = z
  .object({ id: Id, name: z.string(), kind: EmployerKind })
  .openapi("EmployerRef");
export type EmployerRef = z.infer<typeof EmployerRef>;

const placed = {
  line: LineOrAll,
  area: AreaCode,
  areaName: z.string(),
  address: z.string(),
  lng: z.number().nullable().openapi({ description: "WGS-84" }),
  lat: z.number().nullable().openapi({ description: "WGS-84" }),
  openedOn: orNull(Day),
  closedOn: orNull(Day),
  version: z.number().int(),
};

export const Employer = z
  .object({
    id: Id,
    kind: EmployerKind,
    name: z.string(),
    shortNames: z.array(z.string()),
    creditCode: z.string().nullable(),
    creditCodeDoubtful: z.boolean().openapi({ description: "校验位不符，请核对执照；不拒收" }),
    ...placed,
    sites: z.number().int().openapi({ description: "开着的站点数" }),
    abilities: z.array(z.enum(["change", "close", "reopen", "addSite"])),
  })
  .openapi("Employer");
export type Employer = z.infer<typeof Employer>;

export const Change = z
  .object({
    at: Instant,
    type: z.enum(["add", "change", "close", "reopen"]),
    by: z.string().nullable(),
    unit: z.string().nullable(),
    before: z.record(z.string(), z.unknown()),
    after: z.record(z.string(), z.unknown()),
  })
  .openapi("EmployerChange");
export type Change = z.infer<typeof Change>;

const head = z
  .object({ name: safeText(40), phone: z.string().max(20).nullable().default(null) })
  .strict()
  .openapi("NewSiteHead");

const siteFields = {
  employerId: Id,
  operatorId: Id.nullable().openapi({ description: "加盟商、服务商" }),
  name: safeText(60),
  shortNames,
  line: LineOrAll,
  area: AreaCode,
  address: safeText(120, 0),
  building: safeText(60, 0),
  point: orNull(Point),
  head: head.nullable().openapi({ description: "站长；null 为没有" }),
  openedOn: orNull(Day),
};

export const NewSite = z
  .object({
    ...siteFields,
    operatorId: Id.nullable().default(null),
    shortNames: shortNames.default([]),
    address: safeText(120, 0).default(""),
    building: safeText(60, 0).default(""),
    point: orNull(Point).default(null),
    head: head.nullable().default(null),
    openedOn: orNull(Day).default(null),
  })
  .strict()
  .openapi("NewSite");
export type NewSite = z.input<typeof NewSite>;

export const ChangeSite = z
  .object(siteFields)
  .omit({ employerId: true })
  .partial()
  .extend({ version: z.number().int() })
  .strict()
  .openapi("ChangeSite");
export type ChangeSite = z.infer<typeof ChangeSite>;

export const Site = z
  .object({
    id: Id,
    employer: EmployerRef,
    operator: orNull(EmployerRef),
    name: z.string(),
    shortNames: z.array(z.string()),
    building: z.string(),
    ...placed,
    head: z
      .object({ name: z.string().nullable(), phone: z.string().nullable() })
      .nullable()
      .openapi({ description: "站长，已遮盖" }),
    abilities: z.array(z.enum(["change", "close", "reopen", "revealHead"])),
  })
  .openapi("Site");
export type Site = z.infer<typeof Site>;

export const Liaison = z
  .object({
    id: Id,
    name: z.string(),
    unit: UnitRef,
    site: z.object({ id: Id, name: z.string() }).nullable(),
    since: Instant,
    abilities: z.array(z.enum(["end"])),
  })
  .openapi("EmployerLiaison", { description: "企业服务台的联络员，单位或站点直接找的人" });
export type Liaison = z.infer<typeof Liaison>;

export const Candidate = z
  .object({ accountId: Id, name: z.string(), unit: UnitRef })
  .openapi("LiaisonCandidate");
export type Candidate = z.infer<typeof Candidate>;

export const NameLiaison = z
  .object({ accountId: Id, siteId: Id.nullable().default(null) })
  .strict()
  .openapi("NameLiaison");
export type NameLiaison = z.input<typeof NameLiaison>;

export const EmployerDetail = Employer.extend({
  siteItems: z.array(Site),
  liaisons: z.array(Liaison),
  history: z.array(Change),
}).openapi("EmployerDetail");
export type EmployerDetail = z.infer<typeof EmployerDetail>;

export const SiteDetail = Site.extend({
  liaisons: z.array(Liaison),
  history: z.array(Change),
}).openapi("SiteDetail");
export type SiteDetail = z.infer<typeof SiteDetail>;

export const RevealHead = z
  .object({ purpose: safeText(60, 2) })
  .strict()
  .openapi("RevealSiteHead");
export type RevealHead = z.infer<typeof RevealHead>;

export const Head = z
  .object({ name: z.string().nullable(), phone: z.string().nullable() })
  .openapi("SiteHead");
export type Head = z.infer<typeof Head>;

const open = z.enum(["open", "closed", "all"]).default("open");

export const EmployerQuery = PageQuery.extend({
  q: z.string().trim().max(40).optional(),
  kind: EmployerKind.optional(),
  area: AreaCode.optional(),
  line: LineOrAll.optional(),
  state: open,
});
export type EmployerQuery = z.infer<typeof EmployerQuery>;

export const SiteQuery = PageQuery.extend({
  q: z.string().trim().max(40).optional(),
  employer: Id.optional(),
  operator: Id.optional(),
  area: AreaCode.optional(),
  line: LineOrAll.optional(),
  state: open,
});
export type SiteQuery = z.infer<typeof SiteQuery>;
