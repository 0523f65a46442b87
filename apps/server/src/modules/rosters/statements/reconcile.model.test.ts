import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type DifferenceType,
  reconcile,
  type ReconciledRow,
  type ReconciledSource,
} from "./reconcile.ts";
import {
  type ActionType,
  afterAction,
  count,
  decidesCount,
  endingsOf,
  type Facts,
  outcomes,
  refusalOf,
} from "./rules.ts";

const sources: ReconciledSource[] = [
  { id: "p", side: "firm", area: "990104", line: "delivery" },
  { id: "s1", side: "area", area: "990104001", line: "all" },
  { id: "s2", side: "area", area: "990104002", line: "all" },
  { id: "u", side: "other", area: "990104", line: "delivery" },
];
const areas = ["990104", "990104001", "990104001001", "990104002", "990104002001"];
const people = ["a", "b", "c", "d", "e", "f"];

const row = fc.record({
  sourceId: fc.constantFrom("p", "s1", "s2", "u"),
  personId: fc.constantFrom(...people),
  area: fc.constantFrom(...areas),
  line: fc.constant("delivery"),
  marks: fc.record({ phone: fc.constantFrom("1", "2") }, { requiredKeys: [] }),
  saysMember: fc.boolean(),
}) satisfies fc.Arbitrary<ReconciledRow>;
const rows = fc.array(row, { maxLength: 14 });
const previous = fc
  .dictionary(fc.constantFrom(...people, "g"), fc.constantFrom(...areas.slice(1)))
  .map((one) => new Map(Object.entries(one)));
const input = fc
  .record({ rows, previous })
  .map((one) => ({ ...one, sources, registered: new Set<string>() }));

/** What each type means, said a second time and plainly. */
function expected(
  type: DifferenceType,
  id: string,
  given: { rows: ReconciledRow[]; previous: Map<string, string> },
) {
  const own = given.rows.filter(({ personId }) => personId === id);
  const says = (...ids: string[]) => own.some(({ sourceId }) => ids.includes(sourceId));
  const place = own.toSorted((x, y) => {
    const rank = (one: ReconciledRow) => (one.sourceId.startsWith("s") ? 100 : 0) + one.area.length;
    return rank(y) - rank(x) || (x.area < y.area ? -1 : 1);
  })[0]?.area;
  switch (type) {
    case "onlyHere":
      return says("p") && !says("s1", "s2") && /^99010400[12]/.test(place ?? "");
    case "onlyThere":
      return own.length > 0 && !says("p");
    case "left":
      return own.length === 0 && /^99010400[12]/.test(given.previous.get(id) ?? "");
    case "double":
      return sources.some(
        (source) => own.filter(({ sourceId }) => sourceId === source.id).length > 1,
      );
    case "fieldConflict":
      return new Set(own.flatMap(({ marks }) => marks.phone ?? [])).size > 1;
    case "hiddenMember":
      return own.some(({ saysMember }) => saysMember);
    default:
      return null;
  }
}

test("every difference is found, and none that is not there; the order of rows says nothing", () => {
  fc.assert(
    fc.property(input, (given) => {
      const { found, people: gathered } = reconcile(given);
      const known = new Set(found.map(({ type, personId }) => `${type}:${personId}`));
      expect(new Set(gathered.keys())).toEqual(new Set(given.rows.map(({ personId }) => personId)));
      for (const type of [
        "onlyHere",
        "onlyThere",
        "left",
        "double",
        "fieldConflict",
        "hiddenMember",
      ] as const)
        for (const id of [...people, "g"])
          expect([type, id, known.has(`${type}:${id}`)]).toEqual([
            type,
            id,
            expected(type, id, given),
          ]);
      const keys = (all: typeof found) =>
        all.map(({ type, field, personId }) => `${type}/${field}/${personId}`);
      const again = reconcile({ ...given, rows: given.rows.toReversed() }).found;
      expect(keys(again).toSorted()).toEqual(keys(found).toSorted());
      expect(new Set(keys(found)).size).toBe(found.length);
    }),
    { numRuns: 400, seed: 7 },
  );
});

const action = fc.record({
  at: fc.nat(),
  type: fc.constantFrom<ActionType>(
    "visit",
    "call",
    "correct",
    "accept",
    "invite",
    "pass",
    "note",
    "reopen",
  ),
  outcome: fc.option(fc.constantFrom(...outcomes), { nil: null }),
});

test("whatever is done in turn, everybody is agreed, pending or excluded, and the month adds up", () => {
  let settled = 0;
  fc.assert(
    fc.property(input, fc.array(action, { maxLength: 30 }), (given, actions) => {
      const { found, people: gathered } = reconcile(given);
      const facts = found.map(({ type, personId }): Facts & { personId: string } => ({
        type,
        personId,
        state: "open",
        outcome: null,
        counts: null,
      }));
      for (const { at, ...asked } of actions) {
        if (facts.length === 0) break;
        const place = at % facts.length;
        const before = facts[place]!;
        if (refusalOf(before, asked) !== null) continue;
        const after = { ...afterAction(before, asked), personId: before.personId };
        facts[place] = after;
        if (after.state === "settled") {
          settled += 1;
          expect(endingsOf(after.type)).toContain(after.outcome);
          expect(after.counts === null).toBe(!decidesCount(after.type));
        } else expect([after.outcome, after.counts]).toEqual([null, null]);
        if (asked.outcome === "notReached") expect(after.state).toBe(before.state);
        if (before.type === "hiddenMember") expect(["visit", "call"]).not.toContain(asked.type);
      }
      const { agreed, pending, excluded } = count(gathered.keys(), facts);
      for (const id of gathered.keys())
        expect([agreed, pending, excluded].filter((set) => set.has(id))).toHaveLength(1);
      for (const id of agreed)
        if (!gathered.has(id)) {
          const stays = facts.find((one) => one.type === "left" && one.personId === id);
          expect(stays).toMatchObject({ state: "settled", counts: true });
        }
      for (const { type, state, personId } of facts)
        if (state === "open" && decidesCount(type)) expect(agreed.has(personId)).toBe(false);
      const joined = [...agreed].filter((id) => !given.previous.has(id)).length;
      const gone = [...given.previous.keys()].filter((id) => !agreed.has(id)).length;
      expect(given.previous.size + joined - gone).toBe(agreed.size);
    }),
    { numRuns: 400, seed: 11 },
  );
  expect(settled).toBeGreaterThan(200);
});
