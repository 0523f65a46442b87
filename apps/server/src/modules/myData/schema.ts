import { z } from "@hono/zod-openapi";
import { Line } from "../../platform/grants/line.ts";
import { Instant, orNull } from "../../platform/http/schema.ts";
import { Access, Consent, SessionInfo } from "../accounts/index.ts";
import { OwnCase } from "../cases/index.ts";
import { OwnPerson } from "../people/index.ts";
import { OwnRow } from "../rosters/index.ts";
import { OwnStations } from "../stations/index.ts";

export const MyData = z
  .object({
    account: z.object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      area: z.string().nullable(),
      line: orNull(Line),
      createdAt: Instant,
    }),
    consents: z.array(Consent),
    cases: z.array(OwnCase),
    persons: z.array(OwnPerson).openapi({ description: "名册里关于我的，关联之后才有" }),
    lists: z.array(OwnRow).openapi({ description: "各份名单里关于我的行，逐字逐项，附来自哪里" }),
    stations: OwnStations.openapi({
      description: "预约、友好场所申请、我管理的场所；到访不记姓名，不在其中",
    }),
    sessions: z.array(SessionInfo),
    accesses: z.array(Access),
  })
  .openapi("MyData");
export type MyData = z.infer<typeof MyData>;
