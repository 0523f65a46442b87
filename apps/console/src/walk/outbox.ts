import { useSyncExternalStore } from "react";
import { newId, take } from "@juxin/api-client";
import { createCourier, type OutboxView } from "@juxin/ui/outbox/courier.ts";
import { isOpen } from "@juxin/ui/outbox/kept.ts";
import { diskStore } from "@juxin/ui/outbox/store.ts";
import { aloneAs } from "@juxin/ui/web/outboxTriggers.ts";
import { api } from "../app/api.ts";
import { queryClient } from "../app/queryClient.ts";
import { openDatabase } from "./database.ts";
import type { VisitItem, VisitTaken } from "./visitItem.ts";

/** Names its lock and its channel between tabs. */
export const outboxName = "juxin-visits";

const post = ({ id, about, visit }: VisitItem): Promise<VisitTaken> =>
  take(
    api.POST("/api/v1/rosters/differences/{id}/visits", {
      params: { path: { id: about.differenceId } },
      headers: { "idempotency-key": id },
      body: { id, ...visit },
    }),
  );

/** The last to settle it before this visit came. */
const settler = (id: string, { difference }: VisitTaken): string | null =>
  difference.actions.findLast((one) => one.applied && one.id !== id && one.outcome !== null)?.by ??
  null;

/** Brings visits to the server, each once, whenever there is a network. */
export const visitOutbox = createCourier<VisitItem, VisitTaken>({
  store: diskStore<VisitItem>({
    list: async () => (await (await openDatabase())?.getAll("outbox")) ?? [],
    async put(item) {
      const db = await openDatabase();
      if (db === null) return false;
      const tx = db.transaction("outbox", "readwrite", { durability: "strict" });
      await Promise.all([tx.store.put(item), tx.done]);
      return true;
    },
    remove: async (id) => (await openDatabase())?.delete("outbox", id),
  }),
  async deliver(item, save) {
    const taken = await post(item);
    const { applied, difference } = taken;
    const by = applied ? null : settler(item.id, taken);
    await save({
      ...item,
      // What was learnt is with the server now; the phone need not hold it.
      visit: { ...item.visit, learnt: null, text: null },
      state: "sent",
      fault: null,
      sent: { applied, outcome: difference.outcome, by },
    });
    return taken;
  },
  now: Date.now,
  newId,
  alone: aloneAs(outboxName),
  onSent: () => {
    void queryClient.invalidateQueries({ queryKey: ["visits"] });
    void queryClient.invalidateQueries({ queryKey: ["differences"] });
  },
  onRefused: () => undefined,
  onSignedOut: () => queryClient.setQueryData(["me"], null),
});

export const useVisitOutbox = (): OutboxView<VisitItem> =>
  useSyncExternalStore(visitOutbox.subscribe, visitOutbox.getView);

/** How many visits of this account are on this device alone. */
export const waitingVisits = async (accountId: string): Promise<number> =>
  (await visitOutbox.find((item) => item.account === accountId && isOpen(item))).length;

/**
 * Keeps a visit. Two to the same door are two visits; `instead` is one that never reached the server
 * and was written anew.
 */
export async function addVisit(
  about: VisitItem["about"],
  visit: VisitItem["visit"],
  instead?: string,
): Promise<void> {
  await visitOutbox.save({ ...visitOutbox.begin(), about, visit });
  if (instead !== undefined) await visitOutbox.remove(instead);
  void visitOutbox.flush();
}

/** It may be mended: the server refused it, or was never asked. */
export const isMendable = (item: VisitItem): boolean =>
  item.state === "refused" || (item.state === "waiting" && item.tries === 0);
