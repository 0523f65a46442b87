import type { Points } from "../covers/coversWithin.ts";
import { FormatError, lines, numberAt } from "./lines.ts";

/** Places and weighted demands in the plane. */
export interface PointInstance {
  places: Points;
  demands: Points;
  weights: Float64Array;
}

/**
 * Facilities and customers of Cordeau, Furini and Ljubić (2019): a line with both counts, then
 * `F id x y cost` and `C id x y demand`.
 * @throws FormatError
 */
export function readBds(text: string): PointInstance {
  const places = { x: [] as number[], y: [] as number[] };
  const demands = { x: [] as number[], y: [] as number[], weights: [] as number[] };
  let promised: [number, number] | null = null;
  for (const { number, cells } of lines(text)) {
    if (promised === null) {
      promised = [numberAt(cells, 0, number), numberAt(cells, 1, number)];
      continue;
    }
    if (cells[0] !== "F" && cells[0] !== "C")
      throw new FormatError(`line ${number}: F or C is expected, not “${cells[0]}”`);
    const to = cells[0] === "F" ? places : demands;
    to.x.push(numberAt(cells, 2, number));
    to.y.push(numberAt(cells, 3, number));
    if (cells[0] === "C") demands.weights.push(numberAt(cells, 4, number));
  }
  if (promised === null) throw new FormatError("the file is empty");
  if (promised[0] !== places.x.length || promised[1] !== demands.x.length)
    throw new FormatError(
      `${promised.join(" + ")} lines are promised, ${places.x.length} + ${demands.x.length} are there: is the file whole?`,
    );
  return {
    places: pointsOf(places),
    demands: pointsOf(demands),
    weights: Float64Array.from(demands.weights),
  };
}

/** Points that are place and demand at once: a line with their number, then `x y weight`. @throws FormatError */
export function readPoints(text: string): PointInstance {
  const found = { x: [] as number[], y: [] as number[] };
  const weights: number[] = [];
  let promised = -1;
  for (const { number, cells } of lines(text)) {
    if (promised < 0) {
      promised = numberAt(cells, 0, number);
      continue;
    }
    found.x.push(numberAt(cells, 0, number));
    found.y.push(numberAt(cells, 1, number));
    weights.push(numberAt(cells, 2, number));
  }
  if (promised !== weights.length)
    throw new FormatError(`${promised} points are promised, ${weights.length} are there`);
  const points = pointsOf(found);
  return { places: points, demands: points, weights: Float64Array.from(weights) };
}

const pointsOf = ({ x, y }: { x: number[]; y: number[] }): Points => ({
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});
