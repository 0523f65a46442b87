import { z } from "@hono/zod-openapi";
import { Line } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { UnitRef } from "../../organizations/index.ts";
import { ShownSource, StaffSource } from "../source.ts";

export const MembershipKind = z
  .enum(["party", "union", "league", "women"])
  .openapi("MembershipKind", { description: "党员、工会会员、团员、妇联" });
export type MembershipKind = z.infer<typeof MembershipKind>;

export const MembershipStatus = z
  .enum(["formal", "probationary", "applicant"])
  .openapi("MembershipStatus", { description: "formal 正式、probationary 预备、applicant 已申请" });
export type MembershipStatus = z.infer<typeof MembershipStatus>;

/** On what a membership rests. Hearsay is none: a hidden member shows themselves, or an organisation says so. */
export const Basis = z
  .enum(["ownWord", "transferLetter", "organisationList", "development"])
  .openapi("MembershipBasis", {
    description:
      "ownWord 本人声明、transferLetter 组织关系介绍信、organisationList 组织依规提供的名单、development 发展党员",
  });
export type Basis = z.infer<typeof Basis>;

const fields = {
  kind: MembershipKind,
  status: MembershipStatus.default("formal"),
  unitId: Id.nullable().default(null).openapi({ description: "本区所在的组织" }),
  organisation: safeText(80, 0)
    .default("")
    .openapi({ description: "所在组织的名称，不在本系统时写" }),
  floating: z.boolean().default(false).openapi({ description: "流动：组织关系在外地" }),
  home: safeText(80, 0).default("").openapi({ description: "流动党员的流出地党组织" }),
  since: Day.nullable().default(null),
};

export const AddMembership = z
  .object({
    ...fields,
    basis: Basis.exclude(["development"]),
    source: StaffSource,
  })
  .strict()
  .openapi("AddMembership");
export type AddMembership = z.input<typeof AddMembership>;

/** What a person says of themselves on the phone. */
export const DeclareMembership = z
  .object({
    ...fields,
    agreed: z.boolean().openapi({ description: "同意为组织管理服务处理这一敏感信息" }),
  })
  .omit({ unitId: true })
  .strict()
  .openapi("DeclareMembership");
export type DeclareMembership = z.input<typeof DeclareMembership>;

/** What is sealed of a membership. */
export interface MembershipContent {
  kind: MembershipKind;
  status: MembershipStatus;
  unitId: string | null;
  organisation: string;
  floating: boolean;
  home: string;
  since: string | null;
  basis: Basis;
}

export const Membership = z
  .object({
    id: Id,
    kind: MembershipKind,
    status: MembershipStatus,
    unit: orNull(UnitRef),
    organisation: z.string(),
    floating: z.boolean(),
    home: z.string(),
    since: Day.nullable(),
    basis: Basis,
    endedOn: Day.nullable(),
    source: ShownSource,
  })
  .openapi("Membership");
export type Membership = z.infer<typeof Membership>;

export const ListMembers = z
  .object({
    kind: MembershipKind,
    status: MembershipStatus.optional(),
    unitId: Id.optional(),
    area: AreaCode.optional(),
    line: Line.optional(),
    purpose: safeText(60, 2),
    cursor: z.string().max(400).optional(),
    limit: z.number().int().min(1).max(50).default(50),
  })
  .strict()
  .openapi("ListMembers");
export type ListMembers = z.input<typeof ListMembers>;

export const MemberCounts = z
  .object({
    area: AreaCode,
    areaName: z.string(),
    line: orNull(Line),
    asOf: Instant,
    items: z.array(
      z.object({
        kind: MembershipKind,
        status: MembershipStatus,
        n: z.number().int().nullable().openapi({ description: "少于 5 人且非本单位时为 null" }),
      }),
    ),
  })
  .openapi("MemberCounts");
export type MemberCounts = z.infer<typeof MemberCounts>;

export const InviteMember = z
  .object({ words: safeText(300) })
  .strict()
  .openapi("InviteMember");
export type InviteMember = z.infer<typeof InviteMember>;

export const InvitationAnswer = z.enum(["yes", "no", "later"]).openapi("InvitationAnswer");
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

export const AnswerInvitation = z
  .object({ answer: InvitationAnswer, words: safeText(300, 0).default("") })
  .strict()
  .openapi("AnswerInvitation");
export type AnswerInvitation = z.input<typeof AnswerInvitation>;

export const Invitation = z
  .object({
    id: Id,
    words: z.string().nullable(),
    from: z.string().nullable(),
    sentAt: Instant,
    withdrawnAt: Instant.nullable(),
    answer: orNull(InvitationAnswer),
    answerWords: z.string().nullable(),
    answeredAt: Instant.nullable(),
  })
  .openapi("MemberInvitation");
export type Invitation = z.infer<typeof Invitation>;
