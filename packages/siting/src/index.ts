/**
 * Where to open places: maximal covering, p-median, the fewest places, capacities, periods. Pure:
 * data in, data out, a seed for all chance. Every answer carries its bound and gap.
 */
export type { Covers, CoverInstance, MedianInstance } from "./instance/instance.ts";
export type { Answer, Note, Opened, Progress, SolveOptions } from "./instance/answer.ts";
export { createBoard, evaluate, type Board, type Evaluation } from "./board/board.ts";
export { rankGaps, type GroupGap } from "./board/rankGaps.ts";
export { byHours, type HoursInstance, type HoursVariant } from "./board/byHours.ts";
export { solveCover } from "./cover/solveCover.ts";
export { solveMove, type MoveAnswer } from "./cover/solveMove.ts";
export { coversWithin, type Points } from "./covers/coversWithin.ts";
export { solveMedian } from "./median/solveMedian.ts";
export { FormatError } from "./read/lines.ts";
export { readInstance, type ReadInstance } from "./read/readInstance.ts";
export type { PointInstance } from "./read/readBds.ts";
export { solveFewest, type FewestOptions } from "./cover/solveFewest.ts";
export { solveCapacitated, type CapacitatedInstance } from "./capacity/solveCapacitated.ts";
export { solvePeriods, type PeriodsAnswer, type PeriodsOptions } from "./periods/solvePeriods.ts";
