/** A question as a template holds it; the server's own shape is checked against it. */
export type TemplateQuestion = {
  key: string;
  text: string;
  necessary: boolean;
} & (
  | { kind: "one" | "several"; options: string[] }
  | { kind: "scale"; low: string; high: string }
  | { kind: "number"; unit: string }
  | { kind: "words" }
);

export interface SurveyTemplate {
  key: string;
  title: string;
  why: string;
  becomes: string;
  questions: TemplateQuestion[];
}

/** Questionnaires ready to be changed and used; what mechanism B8 is asked about in the field. */
export const surveyTemplates: readonly SurveyTemplate[] = [
  {
    key: "rest",
    title: "歇脚和日常难处",
    why: "想知道大家在哪里歇脚、缺什么、哪里最不方便，好安排驿站的位置和开放时间。",
    becomes:
      "结果汇总后用于调整驿站的时间和设施；多人提到的难处转给有关单位办理，办理情况在驿站张贴。",
    questions: [
      {
        key: "q1",
        kind: "several",
        text: "干活中间您一般在哪里歇脚？",
        options: ["驿站或爱心点", "商场、店铺门口", "路边、车上", "站点", "不歇"],
        necessary: false,
      },
      {
        key: "q2",
        kind: "several",
        text: "附近的驿站最缺什么？",
        options: ["热水和微波炉", "充电和换电", "厕所", "空调或遮雨", "离得太远", "开得太短"],
        necessary: false,
      },
      {
        key: "q3",
        kind: "one",
        text: "什么时候最需要有地方歇？",
        options: ["上午", "午饭后", "傍晚", "晚上九点后"],
        necessary: false,
      },
      {
        key: "q4",
        kind: "scale",
        text: "找地方歇脚、喝水、充电，方便吗？",
        low: "很不方便",
        high: "很方便",
        necessary: true,
      },
      { key: "q5", kind: "words", text: "最想先解决的一件事是什么？", necessary: false },
    ],
  },
  {
    key: "work",
    title: "工时、权益和保险",
    why: "想知道大家的工作时间、保险和遇到纠纷时的情况，好和平台、站点商量。",
    becomes: "只看汇总，不看个人；汇总结果在协商会上和平台、站点当面谈，谈成的事项向大家公布。",
    questions: [
      {
        key: "q1",
        kind: "number",
        text: "上一个工作日，您在线多少小时？",
        unit: "小时",
        necessary: true,
      },
      {
        key: "q2",
        kind: "number",
        text: "上个月您一共休息了几天？",
        unit: "天",
        necessary: false,
      },
      {
        key: "q3",
        kind: "several",
        text: "您现在有哪些保险？",
        options: ["职业伤害保障", "工伤保险", "商业意外险", "医疗保险", "养老保险", "不清楚"],
        necessary: false,
      },
      {
        key: "q4",
        kind: "several",
        text: "近一年遇到过哪些事？",
        options: ["申诉不成被扣钱", "工资或单价没说清", "受伤没人管", "进不了小区大楼", "都没有"],
        necessary: false,
      },
      {
        key: "q5",
        kind: "one",
        text: "遇到这些事，您先找谁？",
        options: ["站长", "平台客服", "社区或街道", "工会", "不知道找谁"],
        necessary: false,
      },
      {
        key: "q6",
        kind: "scale",
        text: "对现在的休息和保障，您满意吗？",
        low: "很不满意",
        high: "很满意",
        necessary: false,
      },
      { key: "q7", kind: "words", text: "还有什么想让平台或政府知道的？", necessary: false },
    ],
  },
];
