import type { MedianInstance } from "../instance/instance.ts";
import { FormatError, lines } from "./lines.ts";
import { type PointInstance, readBds, readPoints } from "./readBds.ts";
import { readOrLibrary } from "./readOrLibrary.ts";

export type ReadInstance =
  | { format: "bds" | "points"; instance: PointInstance }
  | { format: "orLibrary"; instance: MedianInstance; open: number };

/** A public instance in one of the three formats, told apart by its second line. @throws FormatError */
export function readInstance(text: string): ReadInstance {
  const rows = lines(text);
  rows.next();
  const second = rows.next();
  if (second.done === true) throw new FormatError("no instance: fewer than two lines");
  const { cells } = second.value;
  if (cells[0] === "F" || cells[0] === "C") return { format: "bds", instance: readBds(text) };
  // Points begin with their number alone or with words; edges with three numbers that fit the lines.
  const [head] = lines(text);
  const [nodes, edges, open] = head!.cells.slice(0, 3).map(Number);
  if ([nodes, edges, open].every((n) => Number.isInteger(n)) && cells.length >= 3)
    return { format: "orLibrary", ...readOrLibrary(text) };
  return { format: "points", instance: readPoints(text) };
}
