import { lines, surveyTemplates, type SurveyTemplate } from "@juxin/playbooks";
import type { Geography } from "../geography/generateGeography.ts";
import { createRandom, type Random } from "../random.ts";

type Line = (typeof lines)[number];

export interface DemoAnswer {
  /** Days after the opening day. */
  day: number;
  line: Line | null;
  area: string | null;
  answers: Record<string, number | number[] | string>;
}

export interface DemoSurvey {
  key: "rest" | "work";
  code: string;
  template: SurveyTemplate;
  area: string;
  lines: Line[];
  /** Days from today to the first and the last day. */
  opens: number;
  closes: number;
  answers: DemoAnswer[];
}

const said: Record<DemoSurvey["key"], string[]> = {
  rest: [
    "晚上九点以后驿站都关门了，能不能留一个开着的",
    "地铁口那边没有地方停车，歇一下就怕被拖走",
    "想有个微波炉，天冷带的饭吃不上热的",
    "厕所不好找，商场不让进",
    "换电柜老是满的，排队要等二十分钟",
    "驿站离得太远，来回一趟就少跑两单",
    "下雨天没地方躲，站在店门口老板不高兴",
  ],
  work: [
    "申诉要传好多图，等三天也没有回音",
    "单价什么时候变的没人说一声",
    "摔了一跤，站长让自己先垫医药费",
    "想知道职业伤害保障怎么报",
    "希望恶劣天气能把超时放宽一点",
  ],
};

/** How likely each option is, by question; the rest are as likely as one another. */
const likely: Record<string, number[]> = {
  "rest.q1": [3, 5, 6, 3, 1],
  "rest.q2": [4, 5, 5, 3, 4, 5],
  "rest.q3": [1, 3, 3, 5],
  "work.q3": [4, 1, 4, 3, 1, 3],
  "work.q4": [5, 3, 2, 4, 2],
  "work.q5": [5, 3, 1, 1, 3],
};

function answersOf(random: Random, key: DemoSurvey["key"], template: SurveyTemplate) {
  const answers: DemoAnswer["answers"] = {};
  for (const question of template.questions) {
    const id = `${key}.${question.key}`;
    const skipped = random.chance(question.kind === "words" ? 0.6 : 0.08);
    if (skipped && !question.necessary) continue;
    if (question.kind === "one" || question.kind === "several") {
      const weights = question.options.map((_, at) => [at, likely[id]?.[at] ?? 1] as const);
      const count = question.kind === "one" ? 1 : random.int(1, 3);
      const chosen = new Set(Array.from({ length: count }, () => random.weighted(weights)));
      const [first = 0] = chosen;
      answers[question.key] =
        question.kind === "one" ? first : [...chosen].toSorted((a, b) => a - b);
    } else if (question.kind === "scale") {
      answers[question.key] = Math.min(5, Math.max(1, Math.round(random.normal(2.8, 1))));
    } else if (question.kind === "number") {
      const hours = question.key === "q1";
      answers[question.key] = hours
        ? Math.min(15, Math.max(4, Math.round(random.normal(10.2, 1.8) * 2) / 2))
        : Math.min(12, Math.max(0, Math.round(random.normal(3.2, 1.6))));
    } else answers[question.key] = random.pick(said[key]);
  }
  return answers;
}

/** One questionnaire under way in the whole district, and one of a street's riders that has ended. */
export function demoSurveys(seed: string, geography: Geography, street: string): DemoSurvey[] {
  const streets = geography.streets.map(({ code }) => code);
  const plans = [
    {
      key: "rest",
      code: "xiejiao7",
      area: geography.code,
      lines: [],
      opens: -6,
      closes: 15,
      n: 46,
    },
    {
      key: "work",
      code: "gongshi7",
      area: street,
      lines: ["delivery"],
      opens: -54,
      closes: -40,
      n: 28,
    },
  ] as const;
  return plans.map(({ n, ...plan }) => {
    const random = createRandom(`${seed}/surveys/${plan.key}`);
    const template = surveyTemplates.find(({ key }) => key === plan.key);
    if (template === undefined) throw new Error(`No template ${plan.key}`);
    const lastDay = Math.min(plan.closes, 0) - plan.opens;
    const whole = plan.key === "rest";
    const byLine = lines.map((line) => [line, line === "delivery" ? 8 : 2] as const);
    return {
      ...plan,
      lines: [...plan.lines],
      template,
      answers: Array.from({ length: n }, () => ({
        day: random.int(0, lastDay),
        line: whole && random.chance(0.9) ? random.weighted(byLine) : null,
        area: whole && random.chance(0.85) ? random.pick(streets) : null,
        answers: answersOf(random, plan.key, template),
      })),
    };
  });
}
