import { z } from "zod";
import { Category } from "./category.ts";
import { crossRules } from "./crossRules.ts";
import { Figure, MechanismId, Threshold } from "./figure.ts";
import { Line } from "./line.ts";
import { Stations } from "./stations.ts";
import { En, Key, named, Text, Zh } from "./text.ts";

export const PlaybookKey = z.enum(["dazhou", "baotou", "nanchang", "qinhuai", "changshaCounty"]);
export type PlaybookKey = z.infer<typeof PlaybookKey>;

/** `practice`: the published text names it. `common`: added so that every route has a holder. */
const Origin = z.enum(["practice", "common"]);

/** What the practice calls a thing of the field, e.g. `station` = 宁小蜂驿站. */
export const Term = z.strictObject({ ...named, note: Text.optional() });
export type Term = z.infer<typeof Term>;

/** `declaredCount` is the number in the published name (九必须 = 9); the text may name fewer. */
export const List = z.strictObject({
  key: Key,
  title: Text,
  mechanism: MechanismId,
  declaredCount: z.int().positive().optional(),
  note: Text.optional(),
  items: z.array(z.strictObject({ ...named, owner: Key.optional() })),
});
export type List = z.infer<typeof List>;

export const Standard = z.strictObject({
  ...named,
  mechanism: MechanismId,
  declaredCount: z.int().positive().optional(),
  note: Text.optional(),
  items: z.array(Text),
});
export type Standard = z.infer<typeof Standard>;

export type Programme = {
  key: string;
  zh: string;
  en: string;
  mechanism: string;
  children?: Programme[] | undefined;
};

/** A campaign tree: programme → action → part. */
export const Programme: z.ZodType<Programme> = z.strictObject({
  ...named,
  mechanism: MechanismId,
  get children() {
    return z.array(Programme).optional();
  },
});

export const Department = z.strictObject({ ...named, duties: Text, origin: Origin });
export type Department = z.infer<typeof Department>;

/** `host` is the department the committee sits in; a committee for `all` serves every line. */
export const IndustryCommittee = z.strictObject({
  ...named,
  lines: z.array(Line).min(1),
  host: Key,
  origin: Origin,
});
export type IndustryCommittee = z.infer<typeof IndustryCommittee>;

/** The ways in which staff take in a demand for somebody; `app`, the asker's own, is not one. */
export const Channel = z.enum(["phone", "wechatGroup", "visit", "letter", "hotline"]);
export type Channel = z.infer<typeof Channel>;

/**
 * `amberAt`: the part of a time limit after which a case is amber. `escalateDays`: working days from overdue
 * to the second level above. `silentDays`: days after which an answer without a word may be put away. A
 * reopened case gets its full limit again; `holidays` names the calendar of working days.
 */
export const CaseSettings = z.strictObject({
  amberAt: z.number().gt(0).lt(1),
  escalateDays: z.number().gt(0).max(30),
  silentDays: z.int().min(7).max(90),
  reopenLimit: z.literal("full"),
  ratingScale: z.literal(5),
  holidays: z.literal("publicHolidays"),
  channels: z.array(z.strictObject({ ...named, key: Channel })).min(1),
});
export type CaseSettings = z.infer<typeof CaseSettings>;

/** Digits of GB/T 2260 and the 12-digit code, as a prefix without padding. */
const AreaCode = z.string().regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/);

const Source = z.strictObject({
  title: Text,
  publisher: Text,
  publishedOn: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .optional(),
  note: Text,
});

/** A local practice as data: what a district starts from and then changes on screen. */
export const Playbook = z
  .strictObject({
    key: PlaybookKey,
    version: z.int().positive(),
    name: Text,
    place: z.strictObject({ zh: Zh, en: En, areaCode: AreaCode.optional() }),
    source: Source,
    terms: z.array(Term),
    categories: z.array(Category),
    lists: z.array(List),
    thresholds: z.array(Threshold),
    standards: z.array(Standard),
    programme: z.array(Programme),
    figures: z.array(Figure),
    mechanisms: z.array(MechanismId),
    departments: z.array(Department),
    industryCommittees: z.array(IndustryCommittee),
    caseSettings: CaseSettings,
    stations: Stations,
  })
  .superRefine((playbook, ctx) => {
    for (const { path, reason, detail } of crossRules(playbook)) {
      ctx.addIssue({ code: "custom", path, params: { reason, detail } });
    }
  });
export type Playbook = z.infer<typeof Playbook>;
