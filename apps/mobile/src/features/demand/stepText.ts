import { words, type Locale } from "@juxin/ui";
import type { CaseStep } from "../../api.ts";

/** One step as it is told to the asker: who did what. What they wrote is shown below it. */
export function sayStep(step: CaseStep, locale: Locale): string {
  const zh = locale === "zh";
  const who = step.by.unit?.name ?? step.by.name;
  const to = step.toUnit?.name ?? "";
  const mine = step.by.role === "asker";
  const through = step.channel === null ? "" : words[locale].channel[step.channel];
  switch (step.type) {
    case "open":
      if (mine) return zh ? "您提出了诉求" : "You asked for help";
      return zh ? `${who}替您记下（${through}）` : `${who} took it down for you (${through})`;
    case "accept":
      return zh ? `${who}受理了` : `${who} accepted it`;
    case "transfer":
      return zh ? `${who}转给${to}` : `${who} passed it on to ${to}`;
    case "recall":
      return zh ? `${who}收回了转交` : `${who} took it back`;
    case "receive":
      return zh ? `${who}接收了` : `${who} received it`;
    case "return":
      return zh ? `${who}退了回来` : `${who} sent it back`;
    case "assign":
      return zh ? `${who}定下由谁来办` : `${who} settled who does the work`;
    case "progress":
      return zh ? `${who}有了进展` : `${who} made progress`;
    case "resolve":
      return zh ? `${who}答复` : `${who} answered`;
    case "confirm":
      if (mine) return zh ? "您说解决了" : "You said it is solved";
      return zh ? `${who}问过您，已解决（${through}）` : `${who} asked you: solved (${through})`;
    case "reopen":
      if (mine) return zh ? "您说还没有解决" : "You said it is not solved yet";
      return zh
        ? `${who}问过您，还没有解决（${through}）`
        : `${who} asked you: not solved (${through})`;
    case "archive":
      return zh
        ? `${who}没有等到您的消息，归档了`
        : `${who} heard nothing from you and put it away`;
    case "withdraw":
      return zh ? "您撤回了诉求" : "You withdrew it";
    case "group":
      return zh ? "和同样的诉求并在一起办" : "Put together with demands of the same cause";
    case "ungroup":
      return zh ? "改为单独办理" : "Handled on its own again";
  }
}
