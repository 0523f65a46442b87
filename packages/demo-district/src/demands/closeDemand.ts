import { addWorkingTime } from "@juxin/standards";
import { drawReply } from "./drawTime.ts";
import type { Plan } from "./plan.ts";
import { staffWords } from "./staffWords.ts";
import type { Telling } from "./telling.ts";
import { work } from "./work.ts";

/** When the asker, or staff who asked them, answer; and who writes it down. */
function reply(telling: Telling) {
  const { draft, holder } = telling;
  const { channel } = draft;
  if (channel === "app")
    return { at: drawReply(telling.random, telling.now()), byKey: draft.askerKey };
  return { at: telling.officeLater(holder, 400), byKey: telling.staff(holder), channel };
}

/** Skewed to 4 and 5, with honest ones; what came late or only at the second try is rated lower. */
function drawStars({ random }: Telling, isLate: boolean, reopens: number): number {
  const [one, two, three, four, five] =
    isLate || reopens > 0 ? [16, 12, 22, 28, 22] : [3, 2, 7, 27, 61];
  return random.weighted([
    [1, one!],
    [2, two!],
    [3, three!],
    [4, four!],
    [5, five!],
  ]);
}

/** The asker says yes, mostly with stars and now and then with a word. */
export function confirm(telling: Telling, isLate: boolean, reopens: number): void {
  const { random } = telling;
  const stars = random.chance(0.74) ? drawStars(telling, isLate, reopens) : undefined;
  const words = stars !== undefined && stars <= 2 ? staffWords.grumble : staffWords.thanks;
  telling.add({
    type: "confirm",
    ...reply(telling),
    ...(stars === undefined ? {} : { stars }),
    ...(stars !== undefined && random.chance(stars <= 2 ? 0.7 : 0.25)
      ? { text: telling.say(words) }
      : {}),
  });
}

/** From the department's work to the asker's yes, through as many reopenings as planned. */
export function closeDemand(
  telling: Telling,
  plan: Plan,
  department: string,
  firstDone: Date,
): void {
  const { random, world, draft } = telling;
  const { limit } = draft.topic.category;
  let done = firstDone;
  for (let reopened = 0; telling.now() <= world.until; reopened++) {
    const due = addWorkingTime(
      draft.openedAt,
      limit.acceptDays + limit.resolveDays,
      world.calendar,
    );
    telling.add({
      type: "resolve",
      at: done,
      byKey: telling.staff(department),
      text: reopened === 0 ? draft.answer : telling.say(staffWords.answerAgain),
    });
    if (plan.stop === "resolved") return;
    if (reopened >= plan.reopens) {
      if (plan.isAnswered) confirm(telling, telling.now() > due, reopened);
      return;
    }
    telling.add({ type: "reopen", ...reply(telling), text: telling.say(staffWords.reopen) });
    done = work(telling, department, random.logNormal(0.25, 0.5));
  }
}
