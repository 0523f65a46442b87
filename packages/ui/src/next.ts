import { formatDay, formatDue } from "./format.ts";
import type { Locale } from "./i18n.ts";
import type { CaseState } from "./words.ts";

/** As much of a case as the sentence needs. */
export interface NextOf {
  state: CaseState;
  holder: { name: string };
  pendingTransfer: { to: { name: string }; from: { name: string } } | null;
  dueAt: string;
  reopenCount: number;
}

export interface NextStep {
  /** Who has to act; null when nobody has. `you` is the reader. */
  who: string | null;
  /** What comes next, one plain sentence. */
  sentence: string;
  /** 还有 2 天; null when no time limit runs. */
  due: string | null;
  overdue: boolean;
}

type Reader = "asker" | "staff";

/** What comes next for a case and who has it, as one says it to the asker or among staff. */
export function nextStep(of: NextOf, now: Date, locale: Locale, reader: Reader): NextStep {
  const zh = locale === "zh";
  const still = of.state === "received" || of.state === "accepted" || of.state === "assigned";
  const overdue = still && Date.parse(of.dueAt) < now.getTime();
  const due = still ? formatDue(of.dueAt, now, locale) : null;
  const who = still ? (of.pendingTransfer?.to.name ?? of.holder.name) : null;
  const day = formatDay(of.dueAt, now, locale);
  const late = overdue
    ? zh
      ? reader === "asker"
        ? "已过承诺时间，上一级也已看到。"
        : "已超时，上一级可见。"
      : reader === "asker"
        ? " It is late, and the level above has seen it."
        : " It is overdue and visible to the level above."
    : "";

  if (still && of.pendingTransfer !== null) {
    const { from, to } = of.pendingTransfer;
    const sentence = zh
      ? `${from.name}已转给${to.name}，等${to.name}接收。`
      : `${from.name} passed it to ${to.name}, who will receive it or send it back.`;
    return { who, sentence: sentence + late, due, overdue };
  }
  switch (of.state) {
    case "received": {
      const sentence = zh
        ? overdue
          ? `等${of.holder.name}受理。`
          : `${of.holder.name}最晚${day}受理。`
        : overdue
          ? `Waiting for ${of.holder.name} to accept it.`
          : `${of.holder.name} will accept it by ${day}.`;
      return { who, sentence: sentence + late, due, overdue };
    }
    case "accepted": {
      const sentence = zh
        ? `${of.holder.name}已受理，正在确定由谁来办。`
        : `${of.holder.name} accepted it and is settling who does the work.`;
      return { who, sentence: sentence + late, due, overdue };
    }
    case "assigned": {
      const again = of.reopenCount > 0;
      const sentence = zh
        ? `${of.holder.name}正在${again ? "重新" : ""}办理${overdue ? "" : `，最晚${day}答复`}。`
        : `${of.holder.name} is working on it${again ? " again" : ""}${overdue ? "" : `; an answer comes by ${day}`}.`;
      return { who, sentence: sentence + late, due, overdue };
    }
    case "resolved": {
      if (reader === "asker")
        return {
          who: zh ? "您" : "You",
          sentence: zh
            ? "已经答复。请您说一声：解决了，还是还没有。"
            : "It has been answered. Please say: solved, or not yet.",
          due,
          overdue,
        };
      return {
        who: zh ? "诉求人" : "The asker",
        sentence: zh ? "已答复，等诉求人确认。" : "Answered; the asker has to confirm.",
        due,
        overdue,
      };
    }
    case "confirmed":
      return {
        who,
        sentence: zh ? "已办结，没有下一步了。" : "Solved. Nothing more to do.",
        due,
        overdue,
      };
    case "archived": {
      const sentence = zh
        ? reader === "asker"
          ? "答复后一直没有收到您的消息，已归档。还没解决的话，归档后三十天内可以说一声。"
          : "答复后一直没有回音，已归档；不算诉求人认可。"
        : reader === "asker"
          ? "Nothing was heard from you after the answer, so it was put away. If it is not solved, you can say so for thirty days."
          : "Nothing was heard after the answer, so it was put away. That is no yes of the asker.";
      return { who, sentence, due, overdue };
    }
    case "withdrawn":
      return {
        who,
        sentence: zh ? "已撤回，不再办理。" : "Withdrawn. Nobody works on it.",
        due,
        overdue,
      };
  }
}
