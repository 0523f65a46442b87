/** A mixed-integer model in rows, as HiGHS takes it. Every column has bounds [0, upper]. */
export interface MipModel {
  maximise: boolean;
  offset: number;
  costs: Float64Array;
  upper: Float64Array;
  /** 1: integer. */
  integer: Uint8Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  /**
   * A feasible answer to begin with, every column: HiGHS would complete a partial one by solving a
   * smaller model, and tell that one's bound as if it were ours.
   */
  start?: Float64Array;
}

/** Collects rows one after the other. */
export class RowBuilder {
  #starts: number[] = [0];
  #indices: number[] = [];
  #values: number[] = [];
  #lower: number[] = [];
  #upper: number[] = [];

  entry(column: number, value: number): void {
    this.#indices.push(column);
    this.#values.push(value);
  }

  /** Ends the row begun by `entry`. */
  end(lower: number, upper: number): void {
    this.#starts.push(this.#indices.length);
    this.#lower.push(lower);
    this.#upper.push(upper);
  }

  rows(): Pick<MipModel, "rowLower" | "rowUpper" | "starts" | "indices" | "values"> {
    return {
      rowLower: Float64Array.from(this.#lower),
      rowUpper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    };
  }
}
