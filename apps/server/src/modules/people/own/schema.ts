import { z } from "@hono/zod-openapi";
import { Line } from "../../../platform/grants/line.ts";
import { AreaCode, Day, Id, Instant, orNull, safeText } from "../../../platform/http/schema.ts";
import { Invitation, Membership } from "../memberships/schema.ts";
import { Employment, Sex } from "../schema.ts";
import { ShownSource } from "../source.ts";

const clear = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  citizenNumber: z.string().nullable(),
  birth: z.string().nullable(),
  sex: orNull(Sex),
});

/** All that is held about the caller as a worker of the district, in clear: it goes to them alone. */
export const OwnPerson = z
  .object({
    identity: clear,
    line: Line,
    area: AreaCode,
    areaName: z.string(),
    says: z.array(
      z.object({ id: Id, identity: clear, source: ShownSource, withdrawn: z.boolean() }),
    ),
    employments: z.array(Employment),
    residences: z.array(
      z.object({
        id: Id,
        areaName: z.string(),
        address: z.string().nullable(),
        from: Day.nullable(),
        to: Day.nullable(),
        source: ShownSource,
      }),
    ),
    memberships: z.array(Membership),
    invitations: z.array(Invitation),
    development: z
      .array(z.object({ step: z.number().int(), on: Day, note: z.string() }))
      .openapi({ description: "入党过程中记下的各步" }),
    since: Instant,
  })
  .openapi("OwnPerson");
export type OwnPerson = z.infer<typeof OwnPerson>;

export const MyPerson = z
  .object({
    persons: z.array(OwnPerson),
    claimable: z
      .number()
      .int()
      .openapi({ description: "名册里用您手机号登记、还没有关联的有几条" }),
  })
  .openapi("MyPerson");
export type MyPerson = z.infer<typeof MyPerson>;

export const LinkPerson = z
  .object({ agreed: z.literal(true).openapi({ description: "确认是本人" }) })
  .strict()
  .openapi("LinkPerson");
export type LinkPerson = z.infer<typeof LinkPerson>;

export const DeclareOwn = z
  .object({
    identity: orNull(
      z
        .object({
          name: safeText(40),
          citizenNumber: z.string().max(30),
          birth: Day,
          sex: Sex,
        })
        .partial()
        .strict(),
    ).default(null),
    work: orNull(
      z
        .object({
          employerId: Id.nullable().default(null),
          siteId: Id.nullable().default(null),
          employerText: safeText(80, 0).default(""),
          line: Line,
          replaces: z.boolean().default(false),
        })
        .strict(),
    ).default(null),
    home: orNull(
      z
        .object({
          area: AreaCode,
          address: safeText(120).nullable().default(null),
          replaces: z.boolean().default(false),
        })
        .strict(),
    ).default(null),
  })
  .strict()
  .openapi("DeclareOwnPerson");
export type DeclareOwn = z.input<typeof DeclareOwn>;
