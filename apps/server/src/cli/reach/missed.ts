/** A place that got no circle, and why. */
export interface Missed {
  id: string;
  line: number;
  reason: "notACoordinate" | "axesSwapped" | "tooFar" | "island";
  /** Metres to the nearest street, where one was found. */
  nearest: number | null;
  islandNodes?: number;
}

/** A line for each, in two languages; after twenty only their number. */
export function sayMissed(missed: readonly Missed[]): string[] {
  const told = missed
    .slice(0, 20)
    .map((one) => `  未画出 not drawn: ${one.id}（第 ${one.line} 行 line ${one.line}）${why(one)}`);
  const more = missed.length - told.length;
  if (more > 0) told.push(`  … 另有 ${more} 个 and ${more} more, all in "notDrawn" of the file`);
  return told;
}

function why({ reason, nearest, islandNodes = 0 }: Missed): string {
  switch (reason) {
    case "notACoordinate":
      return "坐标缺失或不是经纬度 no coordinate";
    case "axesSwapped":
      return "经纬度像是颠倒了 longitude and latitude look swapped";
    case "tooFar":
      return nearest === null
        ? "5 公里内没有道路 no street within 5 km"
        : `离最近的道路 ${Math.round(nearest)} 米 ${Math.round(nearest)} m from the nearest street`;
    case "island":
      return `所在道路与路网不相连（只有 ${islandNodes} 个节点） on streets that join no others (${islandNodes} nodes)`;
  }
}
