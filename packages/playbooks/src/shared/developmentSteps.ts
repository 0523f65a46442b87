import { z } from "zod";
import { Certainty } from "../figure.ts";
import { named, Text } from "../text.ts";

/** 入党申请人、积极分子、发展对象、预备党员、正式党员 */
export const DevelopmentStage = z.enum([
  "applicant",
  "activist",
  "candidate",
  "probationer",
  "member",
]);
export type DevelopmentStage = z.infer<typeof DevelopmentStage>;

const After = z.strictObject({ step: z.int().min(1).max(25), months: z.number().positive() });

/**
 * One of the 25 steps of joining the Party. `refuse`: what does not meet the step's rules is not taken
 * down; otherwise it is warned of. Limits of certainty K or marked local are a district's to change.
 */
export const DevelopmentStep = z.strictObject({
  ...named,
  step: z.int().min(1).max(25),
  stage: DevelopmentStage,
  /** Steps that must have been done. */
  needs: z.array(z.int().min(1).max(25)),
  refuse: z.boolean(),
  /** Not before so many months after another step. */
  notBefore: After.optional(),
  /** Within so many months after another step; `latest` is the end of every extension. */
  within: After.extend({
    latest: z.number().positive().optional(),
    certainty: Certainty,
    local: z.boolean().optional(),
  }).optional(),
  /** To be done again every so many months until the stage ends. */
  everyMonths: z.number().positive().optional(),
  leastAge: z.int().optional(),
  /** How many people it names: contacts, introducers. */
  people: z.strictObject({ min: z.int(), max: z.int() }).optional(),
  /** Either of the two suffices. */
  training: z.strictObject({ days: z.int(), hours: z.int() }).optional(),
  /** Over half of those entitled present, over half of those entitled in favour. */
  vote: z.boolean().optional(),
  papers: z.array(z.strictObject(named)),
  certainty: Certainty,
  note: Text.optional(),
});
export type DevelopmentStep = z.infer<typeof DevelopmentStep>;

const paper = (key: string, zh: string, en: string) => ({ key, zh, en });
const application = paper("application", "入党申请书", "Application");
const minutes = paper("minutes", "会议记录", "Minutes");
const talk = paper("talk", "谈话记录", "Record of the talk");
const reply = paper("reply", "批复", "Reply");
const filing = paper("filing", "备案材料", "Filing");
const ballot = paper("ballot", "表决票和决议", "Ballots and resolution");

type Given = Omit<DevelopmentStep, "step" | "needs" | "refuse" | "papers" | "certainty"> &
  Partial<Pick<DevelopmentStep, "needs" | "refuse" | "papers" | "certainty">>;

const given: Given[] = [
  {
    key: "apply",
    zh: "递交入党申请书",
    en: "Application handed in",
    stage: "applicant",
    needs: [],
    refuse: true,
    leastAge: 18,
    papers: [application],
    note: {
      zh: "流动人员可向单位所在地、主管部门或流动党员党组织申请",
      en: "Floating people may apply where their unit is, to its regulator or to an organisation of floating members",
    },
  },
  {
    key: "talkToApplicant",
    zh: "党组织派人谈话",
    en: "Talk with the applicant",
    stage: "applicant",
    within: { step: 1, months: 1, certainty: "S" },
    papers: [talk],
  },
  {
    key: "chooseActivist",
    zh: "推荐和确定入党积极分子",
    en: "Recommended and chosen as activist",
    stage: "activist",
    refuse: true,
    papers: [paper("recommendation", "推荐或群团推优表", "Recommendation"), minutes],
    note: {
      zh: "党员推荐或群团组织推优，支委会研究决定",
      en: "By members or a mass organisation; decided by the branch committee",
    },
  },
  {
    key: "fileActivist",
    zh: "上级党委备案",
    en: "Filed with the committee above",
    stage: "activist",
    papers: [filing],
  },
  {
    key: "nameContacts",
    zh: "指定培养联系人",
    en: "Contacts named",
    stage: "activist",
    refuse: true,
    people: { min: 1, max: 2 },
  },
  {
    key: "educate",
    zh: "培养教育考察",
    en: "Education and observation",
    stage: "activist",
    everyMonths: 6,
    papers: [paper("observation", "培养教育考察登记表", "Record of observation")],
  },
  {
    key: "chooseCandidate",
    zh: "确定发展对象",
    en: "Chosen as candidate",
    stage: "candidate",
    refuse: true,
    notBefore: { step: 3, months: 12 },
    papers: [minutes],
  },
  {
    key: "fileCandidate",
    zh: "报上级党委备案",
    en: "Filed with the committee above",
    stage: "candidate",
    papers: [filing],
  },
  {
    key: "nameIntroducers",
    zh: "确定入党介绍人",
    en: "Introducers named",
    stage: "candidate",
    refuse: true,
    people: { min: 2, max: 2 },
  },
  {
    key: "politicalReview",
    zh: "进行政治审查",
    en: "Political review",
    stage: "candidate",
    refuse: true,
    papers: [paper("review", "政审材料", "Review papers")],
  },
  {
    key: "train",
    zh: "开展集中培训",
    en: "Training",
    stage: "candidate",
    refuse: true,
    training: { days: 3, hours: 24 },
    papers: [paper("certificate", "培训结业证", "Certificate")],
  },
  {
    key: "committeeReview",
    zh: "支部委员会审查",
    en: "Branch committee review",
    stage: "candidate",
    papers: [paper("opinion", "审查意见", "Opinion")],
  },
  {
    key: "preReview",
    zh: "上级党委预审",
    en: "Pre-review by the committee above",
    stage: "candidate",
    within: { step: 12, months: 1, certainty: "S", local: true },
    papers: [paper("preReview", "预审报告及批复", "Report and reply")],
  },
  {
    key: "fillForm",
    zh: "填写入党志愿书",
    en: "Volunteer form filled in",
    stage: "candidate",
    refuse: true,
    papers: [paper("form", "入党志愿书", "Volunteer form")],
  },
  {
    key: "admissionMeeting",
    zh: "支部大会讨论",
    en: "Admission put to the branch meeting",
    stage: "candidate",
    refuse: true,
    within: { step: 13, months: 1, certainty: "S", local: true },
    vote: true,
    papers: [ballot],
    certainty: "K",
  },
  {
    key: "talkBeforeApproval",
    zh: "上级党委派人谈话",
    en: "Talk by the committee above",
    stage: "candidate",
    refuse: true,
    papers: [talk],
  },
  {
    key: "approve",
    zh: "上级党委审批",
    en: "Approval by the committee above",
    stage: "probationer",
    refuse: true,
    within: { step: 15, months: 3, latest: 6, certainty: "S" },
    papers: [reply],
    note: {
      zh: "超过六个月须重新履行手续",
      en: "Past six months the procedure is gone through anew",
    },
  },
  {
    key: "fileAbove",
    zh: "再上一级党委组织部门备案",
    en: "Filed one level further up",
    stage: "probationer",
    papers: [filing],
  },
  {
    key: "joinBranch",
    zh: "编入党支部和党小组",
    en: "Joined to a branch and group",
    stage: "probationer",
    needs: [17],
  },
  { key: "oath", zh: "入党宣誓", en: "Oath", stage: "probationer", needs: [17] },
  {
    key: "probation",
    zh: "继续教育考察",
    en: "Probation",
    stage: "probationer",
    needs: [17],
    papers: [paper("probation", "预备党员考察表", "Record of probation")],
  },
  {
    key: "askConversion",
    zh: "提出转正申请",
    en: "Asks to become a full member",
    stage: "probationer",
    within: { step: 15, months: 12, certainty: "S" },
    papers: [paper("conversion", "转正申请书", "Application")],
  },
  {
    key: "conversionMeeting",
    zh: "支部大会讨论",
    en: "Full membership put to the branch meeting",
    stage: "probationer",
    refuse: true,
    notBefore: { step: 15, months: 12 },
    vote: true,
    papers: [ballot],
    note: {
      zh: "可延长一次预备期，不少于半年，不超过一年",
      en: "Probation may be extended once, by six to twelve months",
    },
  },
  {
    key: "approveConversion",
    zh: "上级党委审批",
    en: "Approval by the committee above",
    stage: "member",
    refuse: true,
    within: { step: 23, months: 3, certainty: "S" },
    papers: [reply],
  },
  {
    key: "archive",
    zh: "材料归档",
    en: "Papers archived",
    stage: "member",
    papers: [
      paper("form", "入党志愿书", "Volunteer form"),
      application,
      paper("review", "政审材料", "Review papers"),
      paper("conversion", "转正申请书", "Application for full membership"),
      paper("observation", "培养教育考察材料", "Records of observation"),
    ],
  },
];

/**
 * The 25 steps, after the 2014 rules on developing members (《中国共产党发展党员工作细则》) as told by
 * public sources; read in a stored source unless `certainty` says otherwise.
 */
export const developmentSteps: readonly DevelopmentStep[] = given.map((one, at) => ({
  step: at + 1,
  needs: at === 0 ? [] : [at],
  refuse: false,
  papers: [],
  certainty: "S",
  ...one,
}));

/** An extension of probation, in months: once, and between these. */
export const probationExtension = { least: 6, most: 12 } as const;
