import type { Certainty, Figure, Qualifier } from "../figure.ts";
import type { Text, UnitText } from "../text.ts";

type Words = Text & {
  period?: Text;
  note?: Text;
  certainty?: Certainty;
  alsoMechanisms?: string[];
};

/** A figure as one short row; read in the published text (S) unless the words say otherwise. */
export function figureRow(
  mechanism: string,
  key: string,
  value: number,
  qualifier: Qualifier,
  unit: UnitText,
  scope: Text,
  words: Words,
): Figure {
  return { key, mechanism, value, qualifier, unit, scope, certainty: "S", ...words };
}
