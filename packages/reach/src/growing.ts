type Typed = Float64Array | Int32Array | Uint32Array;

/** A typed array that grows by doubling; read `values` up to `length`. */
export class Growing<T extends Typed> {
  values: T;
  length = 0;

  constructor(start: T) {
    this.values = start;
  }

  /** Makes room for `more` further values. */
  reserve(more: number): T {
    const needed = this.length + more;
    if (needed > this.values.length) {
      const Kind = this.values.constructor as new (size: number) => T;
      const grown = new Kind(Math.max(needed, this.values.length * 2));
      grown.set(this.values as never);
      this.values = grown;
    }
    return this.values;
  }

  push(value: number): void {
    if (this.length === this.values.length) this.reserve(1);
    this.values[this.length++] = value;
  }

  /** The values alone, without the room behind them; not a copy. */
  done(): T {
    return this.values.subarray(0, this.length) as T;
  }
}
