import type { Cluster, Language, Linkage, Model } from "../api.ts";
import { createExplainer, type Explainer, type Known } from "../explain/explainPair.ts";
import type { Run } from "../run/link.ts";
import { clusterPairs } from "./clusterPairs.ts";
import { modelOf } from "./modelOf.ts";
import { weightsOf } from "./score.ts";
import { selectPairs } from "./selectPairs.ts";
import { countPatterns } from "../learn/countPatterns.ts";
import { diagnose } from "../diagnostics/diagnose.ts";

/** Makes the answer of a finished run. */
export function toLinkage(run: Run): Linkage {
  const { work, ids, spec } = run;
  const { rowsLeft, dedupe, plan } = work;
  const weights = weightsOf(run);
  const selected = selectPairs(run, weights);
  const model: Model = modelOf(run);
  const known: Known = {
    plan,
    records: work.records,
    columns: work.columns,
    weights,
  };
  const explainers = new Map<Language, Explainer>();
  const explainer = (language: Language): Explainer => {
    const one = explainers.get(language) ?? createExplainer(known, language);
    explainers.set(language, one);
    return one;
  };
  const pairAt = (pair: number) => ({
    left: selected.placeLeft[pair]!,
    right: selected.placeRight[pair]!,
    pattern: selected.pattern[pair]!,
  });
  const own = (row: number): { side: 0 | 1; row: number } =>
    dedupe || row < rowsLeft ? { side: 0, row } : { side: 1, row: row - rowsLeft };
  return {
    spec,
    model,
    rows: dedupe ? [work.rows, 0] : [rowsLeft, work.rows - rowsLeft],
    pairs: {
      length: selected.length,
      left: selected.left,
      right: dedupe ? selected.right : selected.right.map((row) => row - rowsLeft),
      probability: selected.probability,
      weight: selected.weight,
    },
    idOf: (side, row) => ids[side]!.idOf(row),
    copyId: (side, row, into, at) => ids[side]!.copyPlain(row, into, at),
    clusterOf: (threshold = plan.clusterThreshold) => clusterPairs(work.rows, selected, threshold),
    clusters(threshold = plan.clusterThreshold): Cluster[] {
      const heads = clusterPairs(work.rows, selected, threshold);
      const members = new Map<number, Cluster>();
      heads.forEach((head, row) => {
        if (head === row) return;
        const cluster = members.get(head) ?? { members: [own(head)] };
        cluster.members.push(own(row));
        members.set(head, cluster);
      });
      return [...members].toSorted(([a], [b]) => a - b).map(([, cluster]) => cluster);
    },
    explain: (pair: number, language: Language = "zh") => explainer(language).explain(pairAt(pair)),
    words: (pair: number, language: Language = "zh") => explainer(language).words(pairAt(pair)),
    diagnostics: () => diagnose(run),
    patterns: () => countPatterns(plan, run.table),
  };
}
