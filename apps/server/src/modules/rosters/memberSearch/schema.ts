import { z } from "@hono/zod-openapi";
import { Line, LineOrAll } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, safeText } from "../../../platform/http/schema.ts";
import { Person } from "../../people/index.ts";

export const MemberSearchQuery = z.object({
  area: AreaCode.optional(),
  line: Line.optional(),
  from: Day.optional().openapi({ description: "默认往前 90 天" }),
  to: Day.optional().openapi({ description: "默认今天" }),
});
export type MemberSearchQuery = z.infer<typeof MemberSearchQuery>;

export const memberFigureKeys = [
  "members",
  "applicantsOrCultivated",
  "invited",
  "yes",
  "no",
  "later",
  "waiting",
  "notReached",
  "named",
  "ownWord",
  "byList",
  "byOffice",
  "developed",
] as const;
export type MemberFigureKey = (typeof memberFigureKeys)[number];

const told = z.number().int().nullable();

export const MemberSearch = z
  .object({
    scope: z.object({
      area: AreaCode,
      areaName: z.string(),
      line: LineOrAll,
      from: Day,
      to: Day,
    }),
    before: z
      .object({ from: Day, to: Day })
      .openapi({ description: "上一期：整月或月初几天对上月同期，其余为紧挨着、同样长的一段" }),
    asOf: Instant,
    figures: z.array(
      z.object({
        key: z.enum(memberFigureKeys).openapi({
          description:
            "members 期末在册党员、applicantsOrCultivated 期末入党申请人和培养对象、invited 期内邀请、yes/no/later/waiting 其中的答复、notReached 名单说是党员而联系不上手机的、named 名单说是党员而未登记的、ownWord 期内本人亮身份、byList 期内凭名单、byOffice 期内凭介绍信等、developed 期内发展",
        }),
        n: told.openapi({ description: "少于 5 人且非本单位时为 null" }),
        before: told.openapi({ description: "上一期；只有现在的、不告诉的为 null" }),
        source: z.array(z.string()).openapi({ description: "数字出自哪里" }),
      }),
    ),
  })
  .openapi("MemberSearch", {
    description:
      "党员摸排：一个范围、一段时间的人数，各带来源。不管理这个范围的，没有“怎么找到的”几项",
  });
export type MemberSearch = z.infer<typeof MemberSearch>;

export const MemberSearchNext = z
  .object({
    area: AreaCode.optional(),
    line: Line.optional(),
    purpose: safeText(60, 2),
    limit: z.number().int().min(1).max(100).default(50),
  })
  .strict()
  .openapi("MemberSearchNext");
export type MemberSearchNext = z.input<typeof MemberSearchNext>;

export const SearchTask = z.enum(["register", "invite", "attach", "reach"]).openapi("SearchTask", {
  description:
    "register 本人答复愿意、待登记，invite 可以邀请，attach 已亮身份、待接上组织，reach 本人登录后才能邀请",
});

export const MemberSearchWork = z
  .object({
    counts: z.object({
      register: z.number().int(),
      invite: z.number().int(),
      attach: z.number().int(),
      reach: z.number().int(),
    }),
    items: z.array(
      z.object({
        task: SearchTask,
        person: Person,
        since: Instant.nullable(),
        lists: z.array(z.string()).openapi({ description: "说是党员的名单；本人说的为空" }),
        differenceId: Id.nullable(),
      }),
    ),
  })
  .openapi("MemberSearchWork");
export type MemberSearchWork = z.infer<typeof MemberSearchWork>;
