import { newId, type Schemas } from "@juxin/api-client";
import type { Line } from "../api.ts";

/** Lists are text: JSON in the browser's own storage, so that a reload finds the same answer. */
export interface ProgressStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export type AnswerValue = Schemas["SurveyAnswerValue"];

/** One phone's answer to one questionnaire, as far as it is. */
export interface Progress {
  /** The phone's random mark for this questionnaire alone; the server keeps only a digest of it. */
  clientId: string;
  line: Line | null;
  area: string | null;
  answers: Record<string, AnswerValue>;
  /** When it was handed to the outbox, in milliseconds since 1970. */
  doneAt: number | null;
}

const keyOf = (code: string): string => `juxin.survey.${code}`;
const awayKey = "juxin.surveysAway";

const begun = (): Progress => ({
  clientId: newId(),
  line: null,
  area: null,
  answers: {},
  doneAt: null,
});

/** What was answered so far; a beginning where there is nothing, or nothing that can be read. */
export function readProgress(storage: ProgressStorage, code: string): Progress {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(code)) ?? "null") as Partial<Progress> | null;
    if (typeof kept?.clientId !== "string" || typeof kept.answers !== "object") return begun();
    return { ...begun(), ...kept };
  } catch {
    return begun();
  }
}

/** False when the browser keeps nothing, so that the page can say so. */
export function writeProgress(storage: ProgressStorage, code: string, progress: Progress): boolean {
  try {
    storage.setItem(keyOf(code), JSON.stringify(progress));
    return true;
  } catch {
    return false;
  }
}

function readAway(storage: ProgressStorage): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(awayKey) ?? "[]");
    return Array.isArray(kept) ? kept.filter((code) => typeof code === "string") : [];
  } catch {
    return [];
  }
}

/** The invitation is not shown on this phone again. */
export function putAway(storage: ProgressStorage, code: string): void {
  try {
    storage.setItem(awayKey, JSON.stringify([...readAway(storage), code].slice(-50)));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** Whether this phone still has to be asked: neither answered nor put away. */
export const isAsked = (storage: ProgressStorage, code: string): boolean =>
  !readAway(storage).includes(code) && readProgress(storage, code).doneAt === null;
