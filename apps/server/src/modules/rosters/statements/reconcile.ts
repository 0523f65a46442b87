/** Lists laid against each other: who is agreed on and what differs. Pure; the same input gives the same answer. */
export type Side = "firm" | "area" | "other";

export type DifferenceType =
  | "onlyHere"
  | "onlyThere"
  | "fieldConflict"
  | "moved"
  | "left"
  | "hiddenMember"
  | "double";

export interface ReconciledSource {
  id: string;
  side: Side;
  area: string;
  line: string;
}

/** One row of a list in use, found to be somebody. */
export interface ReconciledRow {
  sourceId: string;
  personId: string;
  area: string;
  line: string;
  /** Keyed digests of what the row says: equal values are equal. */
  marks: Partial<Record<ConflictField, string>>;
  saysMember: boolean;
}

export const conflictFields = ["citizenNumber", "phone", "birth"] as const;
export type ConflictField = (typeof conflictFields)[number];

export interface Found {
  type: DifferenceType;
  field: ConflictField | "line" | null;
  personId: string;
  area: string;
  line: string;
  /** Those that say so, and those that say otherwise or nothing. */
  sources: string[];
}

export interface Input {
  sources: readonly ReconciledSource[];
  rows: readonly ReconciledRow[];
  /** Whom the last locked statement counted, and where. */
  previous: ReadonlyMap<string, string>;
  /** Whose Party membership is registered, so that nobody need look for it. */
  registered: ReadonlySet<string>;
}

interface Person {
  id: string;
  rows: ReconciledRow[];
  /** Where they are: what the area side says before what a firm says, the finer first. */
  area: string;
  line: string;
}

const sideOf = (sources: ReadonlyMap<string, ReconciledSource>, row: ReconciledRow): Side =>
  sources.get(row.sourceId)?.side ?? "other";

const street = (area: string): string => area.slice(0, 9);

/** @returns people by id with their place, and every difference, in order of person and type. */
export function reconcile(input: Input): { people: Map<string, Person>; found: Found[] } {
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const people = gather(input.rows, sources);
  const found: Found[] = [];
  const firms = input.sources.filter(({ side }) => side === "firm");
  const offices = input.sources.filter(({ side }) => side === "area");
  const covers = (source: ReconciledSource, person: { area: string; line: string }) =>
    person.area.startsWith(source.area) &&
    (source.line === "all" || person.line === "all" || source.line === person.line);
  for (const person of [...people.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const say = (
      type: DifferenceType,
      saying: readonly string[],
      field: Found["field"] = null,
    ): void => {
      const { id: personId, area, line } = person;
      found.push({ type, field, personId, area, line, sources: [...new Set(saying)].toSorted() });
    };
    const sides = new Set(person.rows.map((row) => sideOf(sources, row)));
    const ids = person.rows.map(({ sourceId }) => sourceId);
    if (sides.has("firm") && !sides.has("area")) {
      const silent = offices.filter((office) => covers(office, person));
      if (silent.length > 0) say("onlyHere", [...ids, ...silent.map(({ id }) => id)]);
    }
    if (!sides.has("firm")) {
      const silent = firms.filter((firm) => covers(firm, person));
      if (silent.length > 0) say("onlyThere", [...ids, ...silent.map(({ id }) => id)]);
    }
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    if (twice.length > 0) say("double", twice);
    conflictsIn(person, say);
    movesOf(person, sources, input.previous.get(person.id), say);
    if (person.rows.some(({ saysMember }) => saysMember) && !input.registered.has(person.id))
      say(
        "hiddenMember",
        person.rows.filter(({ saysMember }) => saysMember).map(({ sourceId }) => sourceId),
      );
  }
  const watched = [...firms, ...offices];
  for (const [personId, area] of [...input.previous].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (people.has(personId)) continue;
    const silent = watched.filter((source) => area.startsWith(source.area));
    if (silent.length > 0)
      found.push({
        type: "left",
        field: null,
        personId,
        area,
        line: "all",
        sources: silent.map(({ id }) => id).toSorted(),
      });
  }
  return { people, found };
}

function gather(
  rows: readonly ReconciledRow[],
  sources: ReadonlyMap<string, ReconciledSource>,
): Map<string, Person> {
  const people = new Map<string, Person>();
  const rank = (row: ReconciledRow) =>
    (sideOf(sources, row) === "area" ? 100 : 0) + row.area.length;
  const ranks = new Map<string, number>();
  for (const row of rows) {
    const known = people.get(row.personId);
    if (known === undefined) {
      people.set(row.personId, { id: row.personId, rows: [row], area: row.area, line: row.line });
      ranks.set(row.personId, rank(row));
      continue;
    }
    known.rows.push(row);
    const ahead = rank(row) - ranks.get(row.personId)!;
    // Of two as good the first by code, so that the order of lists says nothing.
    if (ahead > 0 || (ahead === 0 && row.area < known.area)) {
      known.area = row.area;
      ranks.set(row.personId, rank(row));
    }
    if (known.line === "all" || (row.line !== "all" && row.line < known.line))
      known.line = row.line;
  }
  return people;
}

type Say = (type: DifferenceType, saying: readonly string[], field?: Found["field"]) => void;

function conflictsIn({ rows }: Person, say: Say): void {
  if (rows.length < 2) return;
  for (const field of conflictFields) {
    const said = rows.filter(({ marks }) => marks[field] !== undefined);
    if (new Set(said.map(({ marks }) => marks[field])).size > 1)
      say(
        "fieldConflict",
        said.map(({ sourceId }) => sourceId),
        field,
      );
  }
  const lines = rows.filter(({ line }) => line !== "all");
  if (new Set(lines.map(({ line }) => line)).size > 1)
    say(
      "fieldConflict",
      lines.map(({ sourceId }) => sourceId),
      "line",
    );
}

/** Two streets say the person is theirs, or the street is another than last month. */
function movesOf(
  person: Person,
  sources: ReadonlyMap<string, ReconciledSource>,
  before: string | undefined,
  say: Say,
): void {
  const claims = person.rows.filter(
    (row) => sideOf(sources, row) === "area" && row.area.length >= 9,
  );
  if (new Set(claims.map(({ area }) => street(area))).size > 1)
    say(
      "moved",
      claims.map(({ sourceId }) => sourceId),
    );
  else if (
    before !== undefined &&
    before.length >= 9 &&
    person.area.length >= 9 &&
    street(before) !== street(person.area)
  )
    say(
      "moved",
      person.rows.map(({ sourceId }) => sourceId),
    );
}
