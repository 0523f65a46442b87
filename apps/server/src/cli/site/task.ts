import type { Answer, CoverInstance, MedianInstance } from "@juxin/siting";

export type Objective = "cover" | "median" | "fewest";

/** Something to be opened or open already, for the plan: where it is, if it is anywhere. */
export interface SitePlace {
  id: string;
  name: string;
  /** Degrees, or the plane of the file; null where the file has no places. */
  at: [number, number] | null;
}

/** What there is to solve, wherever it came from. */
export interface Task {
  objective: Objective;
  /** By place of the instance. */
  places: readonly SitePlace[];
  existing: number;
  cover: CoverInstance | null;
  median: MedianInstance | null;
  /** From the file, where it names one. */
  open: number | null;
  /** What the plan's file says of itself. */
  about: Readonly<Record<string, unknown>>;
  /** Lines for the reader, in both languages. */
  said: readonly string[];
}

export interface Solved {
  task: Task;
  answer: Answer;
  /** Seconds of the whole command. */
  seconds: number;
}
