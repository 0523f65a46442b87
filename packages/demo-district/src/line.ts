/** The lines of work (行业条线), and how the district's 5,000 workers divide among them in percent. */
export const lineShares = [
  ["delivery", 46],
  ["express", 24],
  ["rideHailing", 15],
  ["freight", 10],
  ["streaming", 5],
] as const;

export type Line = (typeof lineShares)[number][0];
export const lines: readonly Line[] = lineShares.map(([line]) => line);
