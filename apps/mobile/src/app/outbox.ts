import { useSyncExternalStore } from "react";
import { api, take, uploadPhoto } from "../api.ts";
import { createOutbox, type OutboxView } from "../outbox/outbox.ts";
import { databaseStore } from "../outbox/store.ts";
import { alone } from "../outbox/triggers.ts";
import { queryClient } from "./queryClient.ts";

export const outbox = createOutbox({
  store: databaseStore(),
  now: Date.now,
  alone,
  post: {
    photo: uploadPhoto,
    open: (body, key) =>
      take(api.POST("/api/v1/cases", { body, headers: { "idempotency-key": key } })),
  },
  onSent(opened) {
    queryClient.setQueryData(["case", opened.id], opened);
    // Fetched even where no screen shows it: the list kept on the phone must hold what was sent.
    void queryClient.invalidateQueries({ queryKey: ["myCases"], refetchType: "all" });
  },
  onSignedOut: () => queryClient.setQueryData(["me"], null),
});

export const useOutbox = (): OutboxView => useSyncExternalStore(outbox.subscribe, outbox.getView);
