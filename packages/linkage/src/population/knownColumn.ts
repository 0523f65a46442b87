import { Dictionary } from "../load/dictionary.ts";
import { hasStar } from "../measures/maskCompatible.ts";
import type { PlanColumn } from "../plan/plan.ts";
import type { ColumnData } from "../table/columnData.ts";
import { type PartHasher, partHasher } from "../table/hashParts.ts";
import { edgesOf, histogramOf } from "../table/summaries.ts";

/** A column whose values keep coming: the dictionary, and what comparisons need of each value, grown together. */
export class KnownColumn {
  readonly column: PlanColumn;
  readonly dictionary: Dictionary;
  /** What comparers are bound to. Replaced when arrays had to grow; see `generation`. */
  data: ColumnData;
  generation = 0;
  /** Records that have a value. */
  filled = 0;
  private readonly hashers: PartHasher[];
  private described = 0;

  constructor(column: PlanColumn, rows: number) {
    this.column = column;
    this.dictionary = new Dictionary(column.kind, rows + 64, rows * 8 + 1024);
    this.hashers = column.parts.map((part) => partHasher(column.kind, part));
    this.data = this.room(1024);
  }

  /** The code of a value, which is described when it is new. */
  learn(value: string): number {
    const code = this.dictionary.codeOf(value);
    this.describe();
    return code;
  }

  learnBytes(bytes: Uint8Array, from: number, length: number): number {
    const code = this.dictionary.codeOfBytes(bytes, from, length);
    this.describe();
    return code;
  }

  /** Forgets values learnt since `mark` was taken. */
  forget(mark: number): void {
    this.dictionary.forget(mark);
    this.described = this.dictionary.size;
  }

  private describe(): void {
    const { dictionary, column } = this;
    if (this.described === dictionary.size && this.data.units === dictionary.units) return;
    if (
      dictionary.size >= this.data.masked.length ||
      this.data.units !== dictionary.units ||
      this.data.start !== dictionary.start
    )
      this.data = this.room(dictionary.size + 1);
    const { units, start, length, masked, parts, histogram, edges, countLeft } = this.data;
    const canMask = column.kind === "name" || column.kind === "idNumber" || column.kind === "phone";
    for (let code = this.described + 1; code <= dictionary.size; code++) {
      const at = start[code]!;
      const size = length[code]!;
      masked[code] = canMask && hasStar(units, at, size) ? 1 : 0;
      this.hashers.forEach((hash, p) => (parts[p]![code] = hash(units, at, size)));
      histogram[code] = histogramOf(units, at, size);
      edges[code] = edgesOf(units, at, size);
      countLeft[code] = 0;
    }
    this.described = dictionary.size;
  }

  /** Arrays with room for at least so many codes, holding what the present ones hold. */
  private room(codes: number): ColumnData {
    this.generation++;
    const { units, start, length } = this.dictionary;
    const before = this.data as ColumnData | undefined;
    const enough = before !== undefined && codes < before.masked.length;
    const size = enough ? before.masked.length : Math.ceil(codes * 1.6) + 64;
    const words = (old: Uint32Array | undefined): Uint32Array => {
      if (enough && old !== undefined) return old;
      const array = new Uint32Array(size);
      if (old !== undefined) array.set(old);
      return array;
    };
    const masked = enough ? before.masked : new Uint8Array(size);
    if (!enough && before !== undefined) masked.set(before.masked);
    return {
      units,
      start,
      length,
      masked,
      parts: this.hashers.map((_, p) => words(before?.parts[p])),
      histogram: words(before?.histogram),
      edges: words(before?.edges),
      countLeft: words(before?.countLeft),
      countRight: new Uint32Array(0),
      words: new Uint32Array(0),
      wordsEach: 0,
    };
  }
}
