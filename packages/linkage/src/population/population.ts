import type { Added, Explanation, Language, Match, Model, Population, Row } from "../api.ts";
import { MASKED } from "../compare/comparer.ts";
import { comparePatterns, type Kernel } from "../compare/kernel.ts";
import { MOST } from "../compare/undecided.ts";
import { createComparer } from "../compare/comparer.ts";
import { createExplainer, type Known } from "../explain/explainPair.ts";
import type { Plan } from "../plan/plan.ts";
import { probabilityOf } from "../result/score.ts";
import { mix } from "../table/hashParts.ts";
import { createKnownWeights, type KnownWeights } from "./knownWeights.ts";
import { KnownColumn } from "./knownColumn.ts";
import { Postings } from "./postings.ts";

/** Known records with an index for each blocking rule. Single-threaded: a search takes well under a millisecond. */
export class KnownPopulation implements Population {
  readonly model: Model;
  size = 0;
  private readonly plan: Plan;
  private readonly columns: KnownColumn[];
  private readonly postings: Postings[];
  private readonly weights: KnownWeights;
  private readonly ids: string[] = [];
  private readonly idHeader: string | undefined;
  private records: Uint32Array;
  private keys: Uint32Array;
  private kernel: Kernel | undefined;
  private generation = -1;

  constructor(plan: Plan, model: Model, idHeader: string | undefined, expected: number) {
    this.plan = plan;
    this.model = model;
    this.idHeader = idHeader;
    this.columns = plan.columns.map((column) => new KnownColumn(column, expected));
    this.postings = plan.rules.map(() => new Postings(expected));
    this.records = new Uint32Array((expected + 1) * plan.stride);
    this.keys = new Uint32Array((expected + 1) * plan.rules.length);
    this.weights = createKnownWeights(plan, model, this.columns);
  }

  search(
    row: Row,
    {
      limit = 20,
      threshold = this.plan.threshold,
      language = "zh",
    }: { limit?: number; threshold?: number; language?: Language } = {},
  ): Match[] {
    const marks = this.columns.map(({ dictionary }) => dictionary.mark());
    try {
      const codes = this.columns.map((column) => column.learn(row[column.column.from[0]] ?? ""));
      this.place(codes);
      const explainer = createExplainer(this.known(), language);
      return this.candidates(threshold)
        .slice(0, limit)
        .map(({ pattern, ...match }) => ({
          ...match,
          explanation: explainer.explain({ left: match.row, right: this.size, pattern }),
        }));
    } finally {
      this.columns.forEach((column, c) => column.forget(marks[c]!));
    }
  }

  add(
    rows: readonly Row[],
    { threshold = this.plan.threshold }: { threshold?: number } = {},
  ): Added[] {
    return rows.map((row) => {
      const codes = this.columns.map((column) => column.learn(row[column.column.from[0]] ?? ""));
      this.place(codes);
      const matches = this.candidates(threshold).map(({ pattern: _, ...match }) => match);
      const at = this.keep(
        codes,
        this.idHeader === undefined ? undefined : (row[this.idHeader] ?? undefined),
      );
      return { row: at, id: this.ids[at]!, matches };
    });
  }

  /** Takes a record in without asking whom it resembles. @param codeOf the code of the record's value, by column */
  take(codeOf: (column: KnownColumn, c: number) => number, id: string | undefined): void {
    const codes = this.columns.map(codeOf);
    this.place(codes);
    this.keep(codes, id);
  }

  explain(row: number, other: number, language: Language = "zh"): Explanation {
    const { left, right, patterns } = this.ready();
    left[0] = row;
    right[0] = other;
    comparePatterns(this.ready(), this.records, 1);
    return createExplainer(this.known(), language).explain({
      left: row,
      right: other,
      pattern: patterns[0]!,
    });
  }

  /** Writes a record and its keys after the last one, where it stays only if it is kept. */
  private place(codes: readonly number[]): void {
    const { plan, size } = this;
    const rules = plan.rules.length;
    if ((size + 1) * plan.stride > this.records.length) {
      this.records = enlarge(this.records, plan.stride);
      this.keys = enlarge(this.keys, rules);
    }
    plan.columns.forEach(({ code, histogram, edges }, c) => {
      const { data } = this.columns[c]!;
      const value = codes[c]!;
      const at = size * plan.stride;
      this.records[at + code] = data.masked[value] === 1 ? value + MASKED : value;
      if (histogram >= 0) this.records[at + histogram] = data.histogram[value]!;
      if (edges >= 0) this.records[at + edges] = data.edges[value]!;
    });
    plan.rules.forEach((rule, r) => {
      let key = 0;
      for (const [nth, { column, part }] of rule.entries()) {
        const hash = this.columns[column]!.data.parts[part]![codes[column]!]!;
        key = hash === 0 ? 0 : nth === 0 ? hash : mix(key, hash);
        if (key === 0) break;
      }
      this.keys[size * rules + r] = key;
    });
  }

  private keep(codes: readonly number[], id: string | undefined): number {
    const place = this.size++;
    const rules = this.plan.rules.length;
    this.ids.push(id ?? String(place + 1));
    this.postings.forEach((own, r) =>
      own.add(this.keys[place * rules + r]!, (other) => this.keys[other * rules + r]!),
    );
    this.columns.forEach((column, c) => {
      const code = codes[c]!;
      if (code === 0) return;
      column.filled++;
      column.data.countLeft[code]!++;
    });
    return place;
  }

  /** Records that share a rule's key with the one after the last and reach the threshold, best first. */
  private candidates(threshold: number): (Omit<Match, "explanation"> & { pattern: number })[] {
    const kernel = this.ready();
    const found: (Omit<Match, "explanation"> & { pattern: number })[] = [];
    const rules = this.plan.rules.length;
    const { keys, size } = this;
    const own = size * rules;
    let n = 0;
    const compare = (): void => {
      comparePatterns(kernel, this.records, n);
      for (let k = 0; k < n; k++) {
        const row = kernel.left[k]!;
        const weight = this.weights.weigh(this.records, row, kernel.patterns[k]!);
        const probability = probabilityOf(weight);
        if (probability >= threshold)
          found.push({
            row,
            id: this.ids[row]!,
            probability,
            weight,
            pattern: kernel.patterns[k]!,
          });
      }
      n = 0;
    };
    this.postings.forEach((postings, rule) => {
      const key = keys[own + rule]!;
      if (key === 0) return;
      let met = 0;
      postings.visit(key, (place) => {
        const at = place * rules;
        if (keys[at + rule] !== key || met >= this.plan.largestGroup) return;
        met++;
        for (let r = 0; r < rule; r++)
          if (keys[at + r] !== 0 && keys[at + r] === keys[own + r]) return;
        kernel.left[n] = place;
        kernel.right[n] = size;
        if (++n === MOST) compare();
      });
    });
    compare();
    return found.toSorted((x, y) => y.weight - x.weight || x.row - y.row);
  }

  /** Comparers bound to the arrays as they are now. */
  private ready(): Kernel {
    const generation = this.columns.reduce((sum, column) => sum + column.generation, 0);
    if (this.kernel === undefined || generation !== this.generation) {
      const columns = this.columns.map(({ data }) => data);
      this.kernel = {
        comparers: this.plan.comparisons.map((one) =>
          createComparer(this.plan, one, columns, false),
        ),
        left: new Uint32Array(MOST),
        right: new Uint32Array(MOST),
        patterns: new Uint32Array(MOST),
      };
      this.generation = generation;
    }
    return this.kernel;
  }

  private known(): Known {
    return {
      plan: this.plan,
      records: this.records,
      columns: this.columns.map(({ data }) => data),
      weights: this.weights.snapshot(),
    };
  }
}

function enlarge(array: Uint32Array, least: number): Uint32Array {
  const larger = new Uint32Array(array.length * 2 + least * 64);
  larger.set(array);
  return larger;
}
