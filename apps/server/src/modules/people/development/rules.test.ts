import { developmentSteps } from "@juxin/playbooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMonths, clockOf, type Done, dueOn, earliestOn, judge } from "./rules.ts";

const spec = (step: number) => developmentSteps[step - 1]!;
const papers = (step: number) => spec(step).papers.map(({ key }) => key);
const votes = { entitled: 9, present: 8, yes: 7 };
const entry = (step: number, on: string, more: Partial<Done> = {}): Done => ({
  step,
  on,
  papers: papers(step),
  ...(spec(step).people && { people: spec(step).people!.min }),
  ...(spec(step).training && { hours: 24 }),
  ...(spec(step).vote && { votes }),
  ...more,
});
const known = { today: "2026-11-18", birth: "1995-02-28" };

/** The days of somebody with whom all went well. */
const days = [
  "2023-01-10",
  "2023-02-01",
  "2023-06-01",
  "2023-06-20",
  "2023-07-01",
  "2023-12-30",
  "2024-06-01",
  "2024-06-20",
  "2024-07-01",
  "2024-08-01",
  "2024-09-01",
  "2024-09-20",
  "2024-10-10",
  "2024-10-20",
  "2024-11-01",
  "2024-12-01",
  "2024-12-20",
  "2025-01-05",
  "2025-01-10",
  "2025-01-20",
  "2025-06-30",
  "2025-10-30",
  "2025-11-01",
  "2025-12-20",
  "2026-01-05",
];
const upTo = (step: number): Done[] => days.slice(0, step).map((on, at) => entry(at + 1, on));

test("there are 25, each with the one it needs before it", () => {
  expect(developmentSteps.map(({ step }) => step)).toEqual(
    Array.from({ length: 25 }, (_, at) => at + 1),
  );
  for (const { step, needs } of developmentSteps)
    for (const one of needs) expect(one).toBeLessThan(step);
});

test("who goes through in good time is refused nothing and warned of nothing", () => {
  for (const step of developmentSteps.map((one) => one.step))
    expect([step, judge(spec(step), entry(step, days[step - 1]!), upTo(step - 1), known)]).toEqual([
      step,
      { refusals: [], warnings: [] },
    ]);
  expect(clockOf(developmentSteps, upTo(25), known.today)).toMatchObject({
    stage: "member",
    next: [],
    missing: [],
    completed: true,
  });
});

describe.each<[string, number, Partial<Done> & { on?: string }, string[]]>([
  ["a candidate a day before the year is over", 7, { on: "2024-05-31" }, ["step.tooEarly"]],
  ["one contact too many", 5, { people: 3 }, ["step.people"]],
  ["a single introducer", 9, { people: 1 }, ["step.people"]],
  ["too little training", 11, { hours: 23, days: 2 }, ["step.training"]],
  ["half is not over half", 15, { votes: { entitled: 8, present: 8, yes: 4 } }, ["step.votes"]],
  ["too few came", 15, { votes: { entitled: 9, present: 4, yes: 4 } }, ["step.votes"]],
  ["no votes at all", 15, { votes: undefined }, ["step.votes"]],
  ["more said yes than came", 15, { votes: { entitled: 9, present: 6, yes: 7 } }, ["step.votes"]],
  ["approved past six months", 17, { on: "2025-05-02" }, ["step.redo"]],
  ["full membership before the year is over", 23, { on: "2025-10-31" }, ["step.tooEarly"]],
  ["tomorrow", 2, { on: "2026-11-19" }, ["step.inFuture"]],
  ["before the step before it", 2, { on: "2023-01-09" }, ["step.beforePrevious"]],
  ["an extension of five months", 23, { extendMonths: 5 }, ["step.extension"]],
])("refused: %s", (_, step, change, refusals) => {
  test(`step ${step}`, () => {
    const asked = entry(step, change.on ?? days[step - 1]!, change);
    expect(judge(spec(step), asked, upTo(step - 1), known).refusals).toEqual(refusals);
  });
});

test("nobody under eighteen applies; on the birthday they may", () => {
  const applying = (birth: string | null) =>
    judge(spec(1), entry(1, "2026-11-18"), [], { ...known, birth });
  expect(applying("2008-11-19").refusals).toEqual(["step.underAge"]);
  expect(applying("2008-11-18")).toEqual({ refusals: [], warnings: [] });
  expect(applying(null)).toEqual({ refusals: [], warnings: ["step.birthUnknown"] });
});

test("late is warned of, a step left out is refused", () => {
  expect(judge(spec(2), entry(2, "2023-02-11"), upTo(1), known)).toEqual({
    refusals: [],
    warnings: ["step.late"],
  });
  expect(judge(spec(4), entry(4, "2023-06-20"), upTo(2), known).refusals).toEqual(["step.order"]);
  expect(judge(spec(3), entry(3, "2024-01-01"), upTo(3), known).refusals).toContain(
    "step.doneAlready",
  );
});

test("probation is extended once, and everything after it moves", () => {
  const done = [...upTo(22), entry(23, days[22]!, { extendMonths: 6 })];
  expect(earliestOn(spec(23), done)).toBe("2026-05-01");
  expect(clockOf(developmentSteps, done, known.today).next).toMatchObject([
    { step: 23, dueOn: "2026-05-01", overdue: true, open: true },
  ]);
  expect(judge(spec(23), entry(23, "2026-04-30"), done, known).refusals).toEqual(["step.tooEarly"]);
  const twice = entry(23, "2026-05-02", { extendMonths: 6 });
  expect(judge(spec(23), twice, done, known).refusals).toEqual(["step.extendedAlready"]);
});

test("the observation comes due every half-year until a candidate is chosen", () => {
  const at = (done: Done[], today: string) => clockOf(developmentSteps, done, today).observation;
  expect(at(upTo(4), "2023-09-01")).toBeNull();
  expect(at(upTo(5), "2023-09-01")).toEqual({ dueOn: "2024-01-01", overdue: false });
  expect(at(upTo(6), "2024-07-01")).toEqual({ dueOn: "2024-06-30", overdue: true });
  expect(at(upTo(7), "2024-07-01")).toBeNull();
});

test("after the approval three steps stand open side by side, and papers that are missing are told", () => {
  const done = upTo(17).map((one) => (one.step === 10 ? { ...one, papers: [] } : one));
  const clock = clockOf(developmentSteps, done, "2025-01-01");
  expect(clock).toMatchObject({ stage: "probationer", missing: [{ step: 10, paper: "review" }] });
  expect(clock.next.map(({ step }) => step)).toEqual([18, 19, 20, 21]);
});

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("months add up in order, and never past the end of a month", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
      const to = addMonths(from, months);
      const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
      const [y = 0, m = 0, d = 0] = to.split("-").map(Number);
      expect(y * 12 + m).toBe(year * 12 + month + months);
      expect(d).toBeLessThanOrEqual(date);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});

test("whatever is written down, due days never come before what they count from", () => {
  fc.assert(
    fc.property(
      fc.array(day, { minLength: 25, maxLength: 25 }),
      fc.integer({ min: 0, max: 25 }),
      (on, n) => {
        const done = on
          .toSorted()
          .slice(0, n)
          .map((one, at) => entry(at + 1, one));
        for (const one of developmentSteps) {
          const due = dueOn(one, done);
          const from = one.within === undefined ? undefined : done[one.within.step - 1];
          if (due !== null && from !== undefined) expect(due > from.on).toBe(true);
        }
        expect(clockOf(developmentSteps, done, "2026-11-18").completed).toBe(n === 25);
      },
    ),
  );
});
