import { LinkageError } from "../linkageError.ts";
import type { OpenList } from "../load/openList.ts";
import type { ColumnSpec, ComparisonSpec, LevelSpec, Spec } from "../spec/spec.ts";
import { chooseRules } from "./chooseRules.ts";
import { guessRole } from "./guessRole.ts";
import { plainHeader, type Role } from "./roles.ts";
import { type Sampled, sampleRows } from "./sampleRows.ts";

interface Found {
  id: string | undefined;
  /** By name of role; two columns never share one. */
  columns: Map<string, { role: Role; header: string; values: string[] }>;
}

/**
 * Guesses columns, comparisons and blocking from headers and values.
 * @throws LinkageError when nothing is found to link by
 */
export function guessSpec(lists: readonly OpenList[]): Spec {
  const samples = lists.map((list) => sampleRows(list));
  const found = lists.map((list, i) => guessColumns(list.headers, samples[i]!));
  const [left, right] = found as [Found, Found | undefined];
  const shared = [...left.columns].filter(
    ([name]) => right === undefined || right.columns.has(name),
  );
  if (shared.length === 0)
    throw new LinkageError(
      "两份名单没有可对照的列，请写 spec 文件 no columns to link by were recognised: write a spec",
    );
  const columns: Record<string, ColumnSpec> = {};
  for (const [name, { role, header }] of shared) {
    const other = right?.columns.get(name)?.header ?? header;
    columns[name] = { kind: role.kind, from: other === header ? header : [header, other] };
  }
  const comparisons = shared.flatMap(([name, { role }]): ComparisonSpec[] => {
    const levels = role.levels.filter((level) => isPossible(level, columns));
    return levels.length === 0
      ? []
      : [{ column: name, levels, ...(role.frequency === true ? { frequency: true } : {}) }];
  });
  const values = new Map(
    shared.map(([name, { values }]) => [
      name,
      [...values, ...(right?.columns.get(name)?.values ?? [])],
    ]),
  );
  const rows = samples.reduce((sum, one) => sum + one.rows, 0);
  const blocking = chooseRules(columns, values, rows);
  const spec: Spec = { columns, comparisons, blocking, threshold: 0.5, seed: 1 };
  return withId(spec, left.id, right === undefined ? undefined : { id: right.id });
}

/** Both lists have an identifier, or rows are numbered. */
function withId(
  spec: Spec,
  left: string | undefined,
  right: { id: string | undefined } | undefined,
): Spec {
  if (left === undefined || (right !== undefined && right.id === undefined)) return spec;
  return { id: right === undefined || right.id === left ? left : [left, right.id!], ...spec };
}

const isPossible = (level: LevelSpec, columns: Record<string, ColumnSpec>): boolean =>
  !(typeof level === "object" && "other" in level) || level.other in columns;

function guessColumns(headers: readonly string[], { values }: Sampled): Found {
  const found: Found = { id: undefined, columns: new Map() };
  headers.forEach((header, i) => {
    const guess = guessRole(header, values[i]!);
    if (guess === null) return;
    if ("id" in guess) found.id ??= header;
    else if (!found.columns.has(guess.role.name))
      found.columns.set(guess.role.name, { role: guess.role, header, values: values[i]! });
  });
  found.id ??= firstUnique(
    headers,
    values,
    new Set([...found.columns.values()].map(({ header }) => header)),
  );
  return found;
}

/** The first column that differs in every row, when none is called an identifier. */
function firstUnique(
  headers: readonly string[],
  values: readonly string[][],
  used: ReadonlySet<string>,
): string | undefined {
  return headers.find((header, i) => {
    const own = values[i]!;
    return (
      !used.has(header) &&
      plainHeader(header) !== "" &&
      own.length > 0 &&
      own.every((value) => value !== "") &&
      new Set(own).size === own.length
    );
  });
}
