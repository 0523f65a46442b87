/// <reference lib="dom" />
import { phoneText } from "../catalog.ts";
import { until } from "../stage/until.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = phoneText.home.zh;
const outbox = phoneText.outbox.zh;

/** The first screen of the phone page. */
export const phoneHome = (rider: Visitor) => ({
  async open(): Promise<void> {
    await rider.page.goto("/m/");
    await this.shown();
  },

  async shown(): Promise<void> {
    await rider.page.getByRole("link", { name: t.help }).waitFor();
  },

  /** The page opens without network from here on. */
  async keptOnPhone(): Promise<void> {
    await until("the service worker", () =>
      rider.page.evaluate(async () => {
        const kept = await navigator.serviceWorker.getRegistration();
        return kept?.active?.state === "activated";
      }),
    );
  },

  async askForHelp(): Promise<void> {
    await rider.tap(rider.page.getByRole("link", { name: t.help }));
  },

  async seesWaiting(count: number): Promise<void> {
    await rider.page.getByText(outbox.waiting(count)).waitFor();
  },

  async seesNothingWaiting(): Promise<void> {
    await rider.page.getByText(outbox.waiting(1)).waitFor({ state: "detached" });
  },

  /** The card that asks whether it is solved. */
  async lookAtAnswer(): Promise<void> {
    await rider.tap(rider.page.getByRole("link", { name: t.look }));
  },
});
