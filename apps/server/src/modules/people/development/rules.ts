import { type DevelopmentStage, type DevelopmentStep, probationExtension } from "@juxin/playbooks";

/** What was done on one of the 25 steps. */
export interface Done {
  step: number;
  /** `YYYY-MM-DD` */
  on: string;
  /** Keys of the papers that are there. */
  papers: readonly string[];
  /** How many people it names. */
  people?: number | undefined;
  days?: number | undefined;
  hours?: number | undefined;
  votes?: { entitled: number; present: number; yes: number } | undefined;
  /** Of step 23: probation goes on so many months more, instead of ending. */
  extendMonths?: number | undefined;
}

/** The same day so many months on; the last of the month where there is no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** A step counts as done by what was written last about it; an extension of probation is not the end of it. */
const lastOf = (done: readonly Done[], step: number): Done | undefined =>
  done.findLast((one) => one.step === step && one.extendMonths === undefined);

export const isDone = (done: readonly Done[], step: number): boolean =>
  lastOf(done, step) !== undefined;

const extension = (done: readonly Done[]): number =>
  done.find((one) => one.extendMonths !== undefined)?.extendMonths ?? 0;

/** The first day on which a step may be done; null where nothing is set or what it counts from is not done. */
export function earliestOn(spec: DevelopmentStep, done: readonly Done[]): string | null {
  const from = spec.notBefore === undefined ? undefined : lastOf(done, spec.notBefore.step);
  if (spec.notBefore === undefined || from === undefined) return null;
  const extra = spec.key === "conversionMeeting" ? extension(done) : 0;
  return addMonths(from.on, spec.notBefore.months + extra);
}

/** The day by which a step should be done. */
export function dueOn(spec: DevelopmentStep, done: readonly Done[]): string | null {
  if (spec.everyMonths !== undefined) {
    const from = lastOf(done, spec.step) ?? lastOf(done, spec.step - 1);
    return from === undefined ? null : addMonths(from.on, spec.everyMonths);
  }
  if (spec.key === "conversionMeeting") return earliestOn(spec, done);
  const from = spec.within === undefined ? undefined : lastOf(done, spec.within.step);
  if (spec.within === undefined || from === undefined) return null;
  const extra = spec.key === "askConversion" ? extension(done) : 0;
  return addMonths(from.on, spec.within.months + extra);
}

export interface Verdict {
  /** Why it is not taken down. */
  refusals: string[];
  /** What is not as it should be, though it is taken down. */
  warnings: string[];
}

/** Whether a step may be written down now. `birth` where it is known; `today` in Asia/Shanghai. */
export function judge(
  spec: DevelopmentStep,
  entry: Done,
  done: readonly Done[],
  { today, birth }: { today: string; birth: string | null },
): Verdict {
  const refusals: string[] = [];
  const warnings: string[] = [];
  const broken = spec.refuse ? refusals : warnings;
  if (entry.on > today) refusals.push("step.inFuture");
  const before = spec.needs.map((step) => lastOf(done, step));
  // The order is never a matter of warning: a clock counts from what was done.
  if (before.includes(undefined)) refusals.push("step.order");
  if (before.some((one) => one !== undefined && one.on > entry.on))
    refusals.push("step.beforePrevious");
  if (isDone(done, spec.step) && spec.everyMonths === undefined) refusals.push("step.doneAlready");
  const earliest = earliestOn(spec, done);
  if (earliest !== null && entry.on < earliest && entry.extendMonths === undefined)
    broken.push("step.tooEarly");
  if (spec.leastAge !== undefined) {
    if (birth === null) warnings.push("step.birthUnknown");
    else if (addMonths(birth, spec.leastAge * 12) > entry.on) broken.push("step.underAge");
  }
  if (spec.people !== undefined) {
    const { min, max } = spec.people;
    if (entry.people === undefined || entry.people < min || entry.people > max)
      broken.push("step.people");
  }
  if (spec.training !== undefined) {
    const { days, hours } = spec.training;
    if ((entry.days ?? 0) < days && (entry.hours ?? 0) < hours) broken.push("step.training");
  }
  if (spec.vote === true && !carried(entry.votes)) broken.push("step.votes");
  judgeLimit(spec, entry, done, refusals, warnings);
  judgeExtension(spec, entry, done, refusals);
  if (missingPapers(spec, entry).length > 0) warnings.push("step.papersMissing");
  return { refusals, warnings };
}

function judgeLimit(
  spec: DevelopmentStep,
  entry: Done,
  done: readonly Done[],
  refusals: string[],
  warnings: string[],
): void {
  const from = spec.within === undefined ? undefined : lastOf(done, spec.within.step);
  if (spec.within?.latest !== undefined && from !== undefined)
    if (entry.on > addMonths(from.on, spec.within.latest)) {
      refusals.push("step.redo");
      return;
    }
  const due = dueOn(spec, done);
  if (due !== null && entry.on > due) warnings.push("step.late");
}

function judgeExtension(
  spec: DevelopmentStep,
  { extendMonths }: Done,
  done: readonly Done[],
  refusals: string[],
): void {
  if (extendMonths === undefined) return;
  const { least, most } = probationExtension;
  if (spec.key !== "conversionMeeting" || extendMonths < least || extendMonths > most)
    refusals.push("step.extension");
  else if (extension(done) > 0) refusals.push("step.extendedAlready");
}

/** Over half of those entitled came, and over half of those entitled said yes. */
const carried = (votes: Done["votes"]): boolean =>
  votes !== undefined &&
  votes.present <= votes.entitled &&
  votes.yes <= votes.present &&
  votes.present * 2 > votes.entitled &&
  votes.yes * 2 > votes.entitled;

export const missingPapers = (spec: DevelopmentStep, entry: Pick<Done, "papers">): string[] =>
  spec.papers.flatMap(({ key }) => (entry.papers.includes(key) ? [] : [key]));

/** Why papers that came later are not taken down to a step. */
export function judgePapers(
  spec: DevelopmentStep,
  entry: { papers: readonly string[]; on: string },
  done: readonly Done[],
  today: string,
): string[] {
  const step = done.findLast((one) => one.step === spec.step);
  if (step === undefined) return ["step.notDone"];
  const wanted = missingPapers(spec, step);
  return [
    ...(entry.on > today ? ["step.inFuture"] : []),
    ...(entry.on < step.on ? ["step.papersBeforeStep"] : []),
    ...(entry.papers.every((key) => wanted.includes(key)) ? [] : ["step.papersNotWanted"]),
  ];
}

export interface Clock {
  stage: DevelopmentStage;
  /** The day from which somebody is in the stage. */
  since: string | null;
  /** The last step that was done, and its day. */
  step: number | null;
  stepOn: string | null;
  /** By when the next thing should be done, of all that have a day. */
  dueOn: string | null;
  overdue: boolean;
  /** Steps that can be done next, the first of them leading. */
  next: {
    step: number;
    earliestOn: string | null;
    dueOn: string | null;
    overdue: boolean;
    /** It may be done today, as far as time goes. */
    open: boolean;
  }[];
  /** The half-yearly observation, while it runs. */
  observation: { dueOn: string; overdue: boolean } | null;
  missing: { step: number; paper: string }[];
  completed: boolean;
}

/** Where somebody stands: stage, next steps with their days, what is missing. */
export function clockOf(
  steps: readonly DevelopmentStep[],
  done: readonly Done[],
  today: string,
): Clock {
  const latest = steps.filter(({ step }) => isDone(done, step)).at(-1);
  const observed = steps.find(({ everyMonths }) => everyMonths !== undefined);
  const observing =
    observed !== undefined && isDone(done, observed.step - 1) && !isDone(done, observed.step + 1);
  const again = observing ? dueOn(observed, done) : null;
  const stage = latest?.stage ?? "applicant";
  const next = steps
    .filter(({ step, needs }) => !isDone(done, step) && needs.every((one) => isDone(done, one)))
    .map((spec) => {
      const earliest = earliestOn(spec, done);
      const due = dueOn(spec, done);
      return {
        step: spec.step,
        earliestOn: earliest,
        dueOn: due,
        overdue: due !== null && due < today,
        open: earliest === null || earliest <= today,
      };
    });
  const first = [again, ...next.map((one) => one.dueOn)]
    .filter((day) => day !== null)
    .toSorted()[0];
  return {
    stage,
    since:
      steps
        .flatMap((spec) => (spec.stage === stage ? (lastOf(done, spec.step)?.on ?? []) : []))
        .toSorted()[0] ?? null,
    step: latest?.step ?? null,
    stepOn: latest === undefined ? null : (lastOf(done, latest.step)?.on ?? null),
    dueOn: first ?? null,
    overdue: first !== undefined && first < today,
    next,
    observation: again === null ? null : { dueOn: again, overdue: again < today },
    missing: steps.flatMap((spec) => {
      const all = done.filter(({ step }) => step === spec.step);
      const papers = all.flatMap((one) => one.papers);
      return all.length === 0
        ? []
        : missingPapers(spec, { papers }).map((paper) => ({ step: spec.step, paper }));
    }),
    completed: steps.every(({ step }) => isDone(done, step)),
  };
}
