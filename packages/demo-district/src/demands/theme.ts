import type { LandmarkKind } from "../geography/landmarks.ts";
import type { Line } from "../line.ts";

/**
 * The picture of a category in the playbooks stands for what people write under it, so that every
 * practice's own categories find fitting sentences. `parking` and `dispute` are told under `door`
 * and `pay` where a practice has no category of their own for them.
 */
export const icons = [
  "door",
  "parking",
  "pay",
  "injury",
  "dispute",
  "safety",
  "family",
  "rest",
  "training",
  "other",
] as const;
export type Icon = (typeof icons)[number];

/**
 * One trouble and how people put it. A demand reads trouble + effect + ask, the last two not
 * always. The slots in braces are those of `fillSlots`.
 */
export type Theme = {
  key: string;
  icon: Icon;
  /** How common it is among the themes of its icon. */
  weight: number;
  /** Who it happens to; nobody else. */
  lines: readonly Line[];
  /** Where it happens; empty where the place plays no part. */
  places: readonly LandmarkKind[];
  /** The playbook's keys of departments that know what to do, the best first. */
  departments: readonly string[];
  /** The months (1–12) in which it is far more common, and how common it is outside them. */
  season?: { months: readonly number[]; outside: number };
  /** What happened, and what staff write when it is solved. */
  troubles: readonly (readonly [says: string, answer: string])[];
  effects: readonly string[];
  asks: readonly string[];
  /** What staff write while at it. */
  progress: readonly string[];
};

export const everyLine: readonly Line[] = [
  "delivery",
  "express",
  "rideHailing",
  "freight",
  "streaming",
];
export const onTwoWheels: readonly Line[] = ["delivery", "express"];
export const onFourWheels: readonly Line[] = ["rideHailing", "freight"];
export const onTheRoad: readonly Line[] = ["delivery", "express", "rideHailing", "freight"];
