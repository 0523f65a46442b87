import { useSyncExternalStore } from "react";
import { api, take, uploadPhoto } from "../api.ts";
import { isAnswer, isOpen } from "../outbox/item.ts";
import type { OutboxView } from "@juxin/ui/outbox/courier.ts";
import { aloneAs } from "@juxin/ui/web/outboxTriggers.ts";
import type { OutboxItem } from "../outbox/item.ts";
import { createOutbox } from "../outbox/outbox.ts";
import { databaseStore } from "../outbox/store.ts";
import { queryClient } from "./queryClient.ts";

/** Names its lock and its channel between tabs. */
export const outboxName = "juxin-outbox";

export const outbox = createOutbox({
  store: databaseStore(),
  now: Date.now,
  alone: aloneAs(outboxName),
  post: {
    answer: (id, answer, key) => {
      const options = { params: { path: { id } }, headers: { "idempotency-key": key } };
      switch (answer.action) {
        case "confirm":
          return take(api.POST("/api/v1/cases/{id}/confirm", { ...options, body: answer.body }));
        case "reopen":
          return take(api.POST("/api/v1/cases/{id}/reopen", { ...options, body: answer.body }));
        case "withdraw":
          return take(api.POST("/api/v1/cases/{id}/withdraw", options));
      }
    },
    photo: uploadPhoto,
    open: (body, key) =>
      take(api.POST("/api/v1/cases", { body, headers: { "idempotency-key": key } })),
  },
  onSent(now) {
    queryClient.setQueryData(["case", now.id], now);
    // Fetched even where no screen shows it: the list kept on the phone must hold what was sent.
    void queryClient.invalidateQueries({ queryKey: ["myCases"], refetchType: "all" });
  },
  onRefused(item) {
    // The demand has moved on: what is true now is shown beside the word that came too late.
    if (isAnswer(item))
      void queryClient.invalidateQueries({ queryKey: ["case", item.about.caseId] });
  },
  onSignedOut: () => queryClient.setQueryData(["me"], null),
});

export const useOutbox = (): OutboxView<OutboxItem> =>
  useSyncExternalStore(outbox.subscribe, outbox.getView);

/** Demands to which something was said that is still on the phone, by their ids. */
export function useSaid(): ReadonlySet<string> {
  const { items } = useOutbox();
  return new Set(
    items
      .filter(isAnswer)
      .filter(isOpen)
      .map((item) => item.about.caseId),
  );
}
