import type { Note } from "@juxin/siting";
import type { Solved } from "./task.ts";

/** The plan in words, in both languages; the last line is `objective bound gap seconds` and nothing else. */
export function sayPlan({ task, answer, seconds }: Solved): string[] {
  const { opened, before, total } = answer;
  const all = [...task.said, ...answer.notes.map(sayNote)];
  if (task.objective !== "median") {
    const covered = before + opened.reduce((sum, one) => sum + one.adds, 0);
    all.push(
      `覆盖 ${number(before)} → ${number(covered)} / ${number(total)}（${percent(covered, total)}） covered, with ${opened.length} 个新地点 new places`,
    );
  } else if (total > 0)
    all.push(
      `平均 ${number(before / total)} → ${number(answer.objective / total)}（${opened.length} 个新地点） mean cost, with ${opened.length} new places`,
    );
  for (const [n, one] of opened.slice(0, 20).entries()) {
    const { id, name } = task.places[one.place]!;
    all.push(
      `  ${String(n + 1).padStart(3)}  ${id}${name === "" ? "" : ` ${name}`}  +${number(one.adds)}`,
    );
  }
  if (opened.length > 20) all.push(`  … ${opened.length}`);
  all.push(
    answer.proven
      ? "已证明最优 proven best"
      : `未证明最优：最多还能好 ${percent(answer.gap, 1)} not proven best: at most ${percent(answer.gap, 1)} better`,
  );
  const gap = Number(answer.gap.toPrecision(6));
  all.push(`${number(answer.objective)} ${number(answer.bound)} ${gap} ${seconds.toFixed(3)}`);
  return all;
}

const number = (value: number): string => String(Math.round(value * 1e6) / 1e6);
const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((part / whole) * 1e4) / 100}%`;

function sayNote({ kind, count }: Note): string {
  switch (kind) {
    case "fewerCandidatesThanOpen":
      return `候选地点比要开的少 ${count} 个 there are ${count} fewer candidates than places to open`;
    case "noDemand":
      return "没有任何需求：所有权重为 0 there is no demand: all weights are 0";
    case "candidatesReachNobody":
      return `${count} 个候选地点服务不到任何需求 candidates reach no demand`;
    case "demandsOutOfEveryReach":
      return `${count} 个需求点没有任何地点可达 demands are out of every place's reach`;
    case "shareCannotBeReached":
      return `达不到所要的比例：${count} 个需求点没有候选地点可达，按能达到的最多求解 the share cannot be reached: ${count} demands have no candidate; solved for the most there can be`;
    case "solverFailed":
      return "求解器中途退出，答案与下界仍成立 the solver broke down; answer and bound stand all the same";
  }
}
