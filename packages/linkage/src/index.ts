/**
 * Record linkage: which rows of one or two lists are the same person, with a probability and a reason.
 * Pure: data in, data out; the same input, spec and seed give the same answer on any number of threads.
 */
export type { ColumnSpec, ComparisonSpec, Kind, LevelSpec, Spec } from "./spec/spec.ts";
export { KINDS } from "./spec/spec.ts";
export { rosterSpec } from "./spec/rosterSpec.ts";
export type {
  Added,
  Cluster,
  Diagnostics,
  Explanation,
  ExplanationStep,
  Language,
  Linkage,
  LinkOptions,
  ListInput,
  Match,
  Model,
  PairList,
  Population,
  Row,
} from "./api.ts";
export { LinkageError } from "./linkageError.ts";
export { dedupe, link } from "./linkLists.ts";
export { parseSpec } from "./spec/parseSpec.ts";
export { writeClusters, writePairs } from "./write/writePairs.ts";
export { createPopulation } from "./population/createPopulation.ts";
export { createEncoder, type EncodedColumn, type Encoder } from "./encode/createEncoder.ts";
export { encodeList } from "./encode/encodeList.ts";
export {
  type DecidedPair,
  type PatternPairs,
  refineModel,
  type RefineOptions,
  weightOf,
} from "./learn/refineModel.ts";
export { type Judged, trustedFrom, type TrustOptions } from "./learn/trustedFrom.ts";
