import { audit } from "../../platform/audit.ts";
import type { Context } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { authorize } from "../../platform/grants/permission.ts";
import { headCell, writeWorkbook } from "../../platform/spreadsheets/index.ts";
import { withTransaction } from "../../platform/transaction.ts";
import { readSurveys } from "./policy.ts";
import { surveyResults } from "./results.ts";
import type { QuestionResult, ResultQuery } from "./schema.ts";

type Cell = string | number;

/** The results as a workbook: the counts, and the words. Never a row an answer; it leaves the building, so it is audited. */
export async function exportResults(
  ctx: Context,
  id: string,
  query: ResultQuery,
): Promise<{ title: string; bytes: Uint8Array<ArrayBuffer> }> {
  authorize(ctx, readSurveys);
  const { title, count, questions } = await withTransaction(ctx, async (tx) => {
    const { survey, results } = await surveyResults(tx, id, query);
    if (results.questions === null) throw new AppError("conflict", "survey.fewerThanFive");
    await audit(tx, {
      action: "survey.export",
      subject: { kind: "survey", id },
      after: { ...query, answered: results.answered.count },
    });
    return {
      title: survey.title,
      count: results.answered.count ?? 0,
      questions: results.questions,
    };
  });
  const bytes = await writeWorkbook([
    sheet(
      "分布",
      [26, 34, 12, 12, 12],
      ["题目", "选项或数值", "人数", "占答题人数", "答题人数"],
      [["全部回答", "", count, "", ""], ...questions.flatMap(countsOf)],
    ),
    sheet("文字回答", [34, 80], ["题目", "回答"], questions.flatMap(wordsOf)),
  ]);
  return { title, bytes };
}

function countsOf({ text, bars, n, mean, median, unit, kind }: QuestionResult): Cell[][] {
  if (n === null) return [[text, "答这一题的不足 5 人，不显示", "", "", ""]];
  if (kind === "words") return [[text, "见“文字回答”", "", "", n]];
  return [
    ...bars.map(({ label, count }): Cell[] => [
      text,
      kind === "scale" ? `${label} 分` : kind === "number" ? `${label}${unit}` : label,
      count,
      n === 0 ? "" : `${Math.round((count / n) * 100)}%`,
      n,
    ]),
    ...(mean === null ? [] : [[text, "平均", mean, "", n]]),
    ...(median === null ? [] : [[text, "中位数", median, "", n]]),
  ];
}

const wordsOf = ({ text, words }: QuestionResult): Cell[][] => words.map((said) => [text, said]);

const sheet = (name: string, widths: number[], head: string[], rows: Cell[][]) => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows: [head, ...rows],
  cells: new Map(
    head.map((text, at) => [`0,${at}`, { value: text, type: "string" as const, style: headCell }]),
  ),
  freezePane: { rows: 1 },
});
