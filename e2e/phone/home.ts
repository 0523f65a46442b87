import { phoneText } from "../catalog.ts";
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
