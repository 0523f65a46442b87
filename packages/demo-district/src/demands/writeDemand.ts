import type { Random } from "../random.ts";
import type { Setting } from "./fillSlots.ts";
import { fillSlots } from "./fillSlots.ts";
import type { Theme } from "./theme.ts";

const openers: readonly (readonly [string, number])[] = [
  ["", 70],
  ["您好，", 8],
  ["想反映一下，", 7],
  ["麻烦问一下，", 4],
  ["我们几个都碰到了，", 4],
  ["又来麻烦你们了，", 3],
  ["第一次用这个，", 4],
];

const endings: readonly (readonly [string, number])[] = [
  ["", 80],
  ["谢谢。", 10],
  ["辛苦了。", 5],
  ["急。", 5],
];

const isQuestion = (ask: string) => /吗$|^(能不能|可不可以|请问|想问)/.test(ask);

/**
 * One demand in the asker's words: what happened, mostly what follows from it and what they ask; and
 * the answer that will fit it one day.
 */
export function writeDemand(random: Random, theme: Theme, setting: Setting) {
  const [says, answer] = random.pick(theme.troubles);
  const parts = [random.weighted(openers) + says];
  if (random.chance(0.72)) parts.push(random.pick(theme.effects));
  let text = parts.join(random.chance(0.8) ? "，" : "。") + "。";
  if (random.chance(0.82)) {
    const ask = random.pick(theme.asks);
    text += ask + (isQuestion(ask) ? "？" : "。");
  }
  return {
    text: fillSlots(random, text + random.weighted(endings), setting),
    answer: fillSlots(random, answer, setting),
  };
}
