/** At most so many pairs are compared at a time. */
export const MOST = 4096;

/**
 * Pairs of a batch whose values of one column differ, as columns: what the steps look at. Used again from
 * batch to batch and from column to column.
 */
export const undecided = {
  size: 0,
  /** Place in the batch. */
  at: new Uint16Array(MOST),
  /** Codes. */
  a: new Int32Array(MOST),
  b: new Int32Array(MOST),
  /** Histograms, and in how many bits they differ; 0 where the column has none. */
  ha: new Int32Array(MOST),
  hb: new Int32Array(MOST),
  bits: new Uint8Array(MOST),
  /** 1 where one value is masked and the visible edges agree. */
  masked: new Uint8Array(MOST),
  /** Level of every pair of the batch, by its place there. */
  levels: new Uint8Array(MOST),
};
