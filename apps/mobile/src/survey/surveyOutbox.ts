import { useSyncExternalStore } from "react";
import { newId, type Schemas } from "@juxin/api-client";
import { createCourier, type OutboxView } from "@juxin/ui/outbox/courier.ts";
import type { Kept } from "@juxin/ui/outbox/kept.ts";
import { diskStore } from "@juxin/ui/outbox/store.ts";
import { aloneAs, sendByItself } from "@juxin/ui/web/outboxTriggers.ts";
import { api, take } from "../api.ts";

/** An answer that is on its way; it is nobody's, so that signing in or out does not touch it. */
export interface SurveyItem extends Kept<Schemas["SurveyAnswerTaken"]> {
  district: string;
  code: string;
  body: Schemas["NewSurveyAnswer"];
}

const name = "juxin-surveys";
const prefix = "juxin.surveyOut.";
const anybody = "anybody";

const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

const courier = createCourier<SurveyItem, Schemas["SurveyAnswerTaken"]>({
  store: diskStore<SurveyItem>({
    list: async () =>
      keys()
        .map((key) => JSON.parse(localStorage.getItem(key) ?? "null") as SurveyItem)
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    async put(item) {
      localStorage.setItem(prefix + item.id, JSON.stringify(item));
      return true;
    },
    remove: async (id) => localStorage.removeItem(prefix + id),
  }),
  now: Date.now,
  newId,
  alone: aloneAs(name),
  async deliver(item, save) {
    const sent = await take(
      api.POST("/api/v1/open/{district}/surveys/{code}/answers", {
        params: { path: { district: item.district, code: item.code } },
        body: item.body,
      }),
    );
    await save({ ...item, state: "sent", fault: null, sent });
    return sent;
  },
  onSent: () => undefined,
  onRefused: () => undefined,
  onSignedOut: () => undefined,
});

let started = false;

/** Begins to send by itself whatever waits; more calls change nothing. */
export function startSurveyOutbox(): void {
  if (started) return;
  started = true;
  courier.setAccount(anybody);
  void courier.forgetSent().then(() => sendByItself(name, courier));
}

/** Keeps an answer and sends it as soon as it can be sent. */
export async function handIn(
  district: string,
  code: string,
  body: SurveyItem["body"],
): Promise<void> {
  startSurveyOutbox();
  for (const old of await courier.find((item) => item.code === code && item.state !== "sent"))
    await courier.remove(old.id);
  await courier.save({ ...courier.begin(), district, code, body });
  void courier.flush();
}

export const hurry = (): void => void courier.hurry();

/** Takes a refused answer out, so that it can be mended and handed in again. */
export const takeBack = (id: string): Promise<void> => courier.remove(id);

export const useSurveyOutbox = (): OutboxView<SurveyItem> =>
  useSyncExternalStore(courier.subscribe, courier.getView);
