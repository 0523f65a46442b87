/** The number of the person in a sheet's row; row 1 is the head. */
export const createPersonNumbers =
  (rows: number, from: number) =>
  (row: number): number =>
    from + (((row - 2) * step) % rows);

/** Visits every place once for the sizes used here, so that people do not stand in their order. */
export const step = 7919;
