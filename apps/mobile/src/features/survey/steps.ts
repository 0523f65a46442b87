import type { Schemas } from "@juxin/api-client";
import type { Line } from "../../api.ts";
import type { AnswerValue, Progress } from "../../survey/progress.ts";

export type OpenSurvey = Schemas["OpenSurvey"];
export type Question = Schemas["SurveyQuestion"];

/** One screen: a question of the questionnaire, or of the two by which answers are grouped. */
export type Step =
  | { kind: "line"; lines: readonly Line[] }
  | { kind: "area"; areas: OpenSurvey["areas"] }
  | { kind: "question"; question: Question };

/** The screens in their order; a line or a street is asked only where there is a choice. */
export function stepsOf({ lines, areas, questions }: OpenSurvey): Step[] {
  return [
    ...(lines.length > 1 ? [{ kind: "line" as const, lines }] : []),
    ...(areas.length > 1 ? [{ kind: "area" as const, areas }] : []),
    ...questions.map((question) => ({ kind: "question" as const, question })),
  ];
}

export const isEmpty = (value: AnswerValue | undefined): boolean =>
  value === undefined ||
  (typeof value === "string" && value.trim() === "") ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "number" && Number.isNaN(value));

/** Whether a screen may be left: what is necessary has to be there. */
export function mayGoOn(step: Step, { answers }: Progress): boolean {
  return (
    step.kind !== "question" ||
    step.question.necessary !== true ||
    !isEmpty(answers[step.question.key])
  );
}

export const isAnswered = (step: Step, { line, area, answers }: Progress): boolean =>
  step.kind === "line"
    ? line !== null
    : step.kind === "area"
      ? area !== null
      : !isEmpty(answers[step.question.key]);

/** What is sent: nothing that was left empty. */
export function toAnswer(
  { clientId, line, area, answers }: Progress,
  answeredOn: string,
): Schemas["NewSurveyAnswer"] {
  return {
    clientId,
    answeredOn,
    line,
    area,
    answers: Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value))),
  };
}

/** The screen on which something was found to be wrong, by the path of the server's issue. */
export function stepOfPath(steps: readonly Step[], path: string | undefined): number {
  const at = steps.findIndex((step) =>
    step.kind === "question" ? path === `answers.${step.question.key}` : path === step.kind,
  );
  return Math.max(0, at);
}
