import { z } from "@hono/zod-openapi";
import { LineOrAll } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { EmployerRef } from "../../employers/index.ts";
import { UnitRef } from "../../organizations/index.ts";
import { ColumnKind } from "../columns/columnKind.ts";
import { rowIssueCodes } from "./facts.ts";

export const SourceKind = z
  .enum([
    "platform",
    "siteHead",
    "street",
    "community",
    "union",
    "partyOrganisation",
    "department",
    "registration",
  ])
  .openapi("RosterSourceKind", {
    description:
      "platform 平台、siteHead 站长（企业一方）；street 街道、community 社区、union 工会、partyOrganisation 党组织、department 部门、registration 登记机关（属地一方）",
  });
export type SourceKind = z.infer<typeof SourceKind>;

export const Period = z
  .string()
  .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
  .openapi("RosterPeriod", { description: "所属月份", example: "2026-11" });

export const Cadence = z.enum(["daily", "weekly", "monthly"]).openapi("RosterCadence", {
  description: "约定多久交一次：每日、每周、每月",
});
export type Cadence = z.infer<typeof Cadence>;

export const Expected = z
  .object({
    cadence: Cadence,
    lastOn: Day.nullable().openapi({ description: "最近一份交来的日子" }),
    dueOn: Day.openapi({ description: "下一份最迟哪天交" }),
    overdue: z.boolean(),
  })
  .openapi("RosterExpected");
export type Expected = z.infer<typeof Expected>;

const NewSourceShape = z.object({
  name: safeText(40),
  kind: SourceKind,
  unitId: Id.openapi({ description: "管这个来源的单位，也是对账的一方" }),
  area: AreaCode,
  line: LineOrAll,
  oneToOne: z.boolean().openapi({ description: "同一份名单里一人只有一行" }),
  checks: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .openapi({ description: "疑似同人需几人判定；2 为互不可见的双人核对" }),
  encoded: z.boolean().default(false).openapi({ description: "只交编码，不交明文" }),
  cadence: orNull(Cadence).default(null).openapi({ description: "没有约定为 null" }),
  employerId: Id.nullable().default(null).openapi({ description: "由哪家用人单位交" }),
  siteId: Id.nullable().default(null).openapi({ description: "由哪个站点交" }),
});
export const NewSource = NewSourceShape.strict().openapi("NewRosterSource");
export type NewSource = z.infer<typeof NewSource>;

export const ChangeSource = NewSourceShape.pick({ name: true, oneToOne: true })
  .extend({
    checks: z.union([z.literal(1), z.literal(2)]),
    active: z.boolean(),
    cadence: orNull(Cadence).optional().openapi({ description: "不给则不变" }),
    employerId: Id.nullable().optional().openapi({ description: "不给则不变" }),
    siteId: Id.nullable().optional().openapi({ description: "不给则不变" }),
    version: z.number().int(),
  })
  .strict()
  .openapi("ChangeRosterSource");
export type ChangeSource = z.infer<typeof ChangeSource>;

export const Source = z
  .object({
    id: Id,
    name: z.string(),
    kind: SourceKind,
    unit: UnitRef,
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    oneToOne: z.boolean(),
    checks: z.number().int(),
    encoded: z.boolean(),
    active: z.boolean(),
    expected: orNull(Expected),
    employer: orNull(EmployerRef).openapi({ description: "由哪家用人单位交" }),
    site: z.object({ id: Id, name: z.string() }).nullable(),
    remembered: z.number().int().openapi({ description: "记住了几列的含义" }),
    version: z.number().int(),
    abilities: z.array(z.enum(["edit", "handIn", "readKey"])),
  })
  .openapi("RosterSource");
export type Source = z.infer<typeof Source>;

export const ListState = z
  .enum(["uploading", "reading", "columns", "linking", "ready", "refused", "withdrawn"])
  .openapi("RosterListState");
export type ListState = z.infer<typeof ListState>;

export const ListMode = z.enum(["replace", "supplement"]).openapi("RosterListMode", {
  description: "replace 替换本月此前的；supplement 补充，如改好的错行",
});

export type ListMode = z.infer<typeof ListMode>;

export const NewList = z
  .object({
    sourceId: Id,
    period: Period,
    mode: ListMode.default("replace"),
    fileName: safeText(120),
    bytes: z
      .number()
      .int()
      .min(1)
      .max(24 * 1024 * 1024),
    area: AreaCode.optional().openapi({ description: "只报来源范围内的一部分时填" }),
  })
  .strict()
  .openapi("NewRosterList");
export type NewList = z.infer<typeof NewList>;

export const RowsIn = z
  .object({
    sourceId: Id,
    period: Period,
    mode: ListMode.default("supplement"),
    headers: z.array(safeText(60, 0)).min(1).max(60),
    rows: z
      .array(z.array(z.union([z.string().max(1000), z.number(), z.null()])).max(60))
      .min(1)
      .max(5000),
  })
  .strict()
  .openapi("RosterRowsIn", {
    description: "经接口推送的行；一次不超过 5000 行、2 MiB，可多次补充；更多的用文件分段交",
  });
export type RowsIn = z.infer<typeof RowsIn>;

export const ListColumn = z
  .object({
    header: z.string(),
    kind: ColumnKind,
    confidence: z.number().openapi({ description: "0–1；低于 0.6 请人看一眼" }),
    sample: z.array(z.string()).openapi({ description: "前几行，已掩码" }),
  })
  .openapi("RosterListColumn");
export type ListColumn = z.infer<typeof ListColumn>;

export const SetColumns = z
  .object({
    kinds: z.array(ColumnKind).min(1).max(200),
    acceptWarnings: z.boolean().default(false),
    version: z.number().int(),
  })
  .strict()
  .openapi("SetRosterColumns");
export type SetColumns = z.infer<typeof SetColumns>;

export const ListWarning = z
  .object({
    code: z.enum(["otherArea", "sameRows", "fewerRows"]).openapi({
      description:
        "otherArea 多数行在别的区划；sameRows 与上月几乎一样；fewerRows 比上月少一半以上",
    }),
    rows: z.number().int(),
    of: z.number().int(),
  })
  .openapi("RosterListWarning");
export type ListWarning = z.infer<typeof ListWarning>;

export const SameList = z
  .object({
    id: Id,
    period: Period,
    number: z.number().int().openapi({ description: "这个来源这个月的第几份" }),
    fileName: z.string().nullable(),
    submittedAt: Instant,
  })
  .openapi("SameRosterList");
export type SameList = z.infer<typeof SameList>;

export const RosterList = z
  .object({
    id: Id,
    source: z.object({ id: Id, name: z.string(), kind: SourceKind }),
    period: Period,
    mode: ListMode,
    format: z.enum(["file", "rows", "encoded"]),
    state: ListState,
    reason: z.string().nullable().openapi({ description: "不能用的原因码" }),
    sameAs: SameList.nullable().openapi({ description: "内容一样、先前已交的那份" }),
    area: AreaCode,
    areaName: z.string(),
    line: LineOrAll,
    unit: UnitRef,
    fileName: z.string().nullable(),
    bytes: z.number().int(),
    partBytes: z.number().int().openapi({ description: "每段的字节数，最后一段可以短" }),
    partsMissing: z.array(z.number().int()).openapi({ description: "还没收到的分段，从 0 起" }),
    columns: z.array(ListColumn),
    warnings: z.array(ListWarning),
    rows: z.object({
      total: z.number().int(),
      done: z.number().int().openapi({ description: "已比对的行，用于进度" }),
      good: z.number().int(),
      bad: z.number().int(),
      linked: z.number().int(),
      added: z.number().int(),
      doubtful: z.number().int(),
      encoded: z.number().int(),
    }),
    submittedAt: Instant,
    readyAt: Instant.nullable(),
    modelVersion: z.number().int().openapi({ description: "用哪一版模型比对的；0 为随软件来的" }),
    version: z.number().int(),
    abilities: z.array(z.enum(["upload", "setColumns", "withdraw", "downloadErrors"])),
  })
  .openapi("RosterList");
export type RosterList = z.infer<typeof RosterList>;

export const RowIssueShape = z
  .object({
    column: z.number().int().nullable(),
    code: z.enum(rowIssueCodes),
    error: z.boolean(),
  })
  .openapi("RosterRowIssue");

export const BadRow = z
  .object({
    row: z.number().int().openapi({ description: "原表行号" }),
    cells: z.array(z.string()).openapi({ description: "已掩码" }),
    issues: z.array(RowIssueShape),
  })
  .openapi("RosterBadRow");
export type BadRow = z.infer<typeof BadRow>;
