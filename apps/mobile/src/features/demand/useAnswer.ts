import { useMutation } from "@tanstack/react-query";
import type { CaseDetail } from "../../api.ts";
import { outbox, useOutbox } from "../../app/outbox.ts";
import { type Answer, type AnswerItem, isAnswer, isOpen } from "../../outbox/item.ts";

/** Says something to a demand: kept on the phone first, sent at once where there is network. */
export function useAnswer({ id, number, category }: CaseDetail) {
  return useMutation({
    mutationFn: async (answer: Answer) => {
      await outbox.answer({ caseId: id, number, category }, answer);
      void outbox.flush();
    },
  });
}

/** What was said to a demand and is still on the phone. */
export function useUnsentAnswer(caseId: string): AnswerItem | undefined {
  const { items } = useOutbox();
  return items.filter(isAnswer).find((item) => isOpen(item) && item.about.caseId === caseId);
}
