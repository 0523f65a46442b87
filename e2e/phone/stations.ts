import { phoneText } from "../catalog.ts";
import type { Visitor } from "../stage/visitor.ts";

const t = phoneText.stations.zh;
const booking = phoneText.bookings.zh;

/** Places on the phone: found by street or around oneself, booked, reached, reported. */
export const phoneStations = (rider: Visitor) => {
  const { page } = rider;
  const row = (name: string) => page.locator("a.station-row", { hasText: name });
  return {
    async open(): Promise<void> {
      await page.goto("/m/stations");
      await page.getByRole("heading", { name: t.title }).waitFor();
    },

    /** Asks to be shown what is around; the phone does not tell where it is. */
    async asksInVain(): Promise<void> {
      await rider.tap(page.getByRole("button", { name: t.useHere }));
      await page.getByText(t.denied).waitFor();
    },

    async asksAround(): Promise<void> {
      await rider.tap(page.getByRole("button", { name: t.useHere }));
      await page.getByRole("button", { name: t.mode.ebike, exact: true }).waitFor();
    },

    async pickStreet(street: string): Promise<void> {
      const streets = page.getByLabel(t.where, { exact: true });
      await streets.locator(`option[value="${street}"]`).waitFor({ state: "attached" });
      await streets.selectOption(street);
    },

    async only(condition: "openNow" | "bookable"): Promise<void> {
      const chip = page.getByRole("button", { name: t[condition], exact: true });
      if ((await chip.getAttribute("aria-pressed")) !== "true") await rider.tap(chip);
    },

    async names(): Promise<string[]> {
      await page.locator("a.station-row").first().waitFor();
      return page.locator("a.station-row .station-head strong").allInnerTexts();
    },

    /** What the row of a place says. */
    row: (name: string): Promise<string> => row(name).innerText(),

    async seesMinutes(name: string): Promise<number> {
      const way = row(name).locator(".station-way", { hasText: "分钟" });
      await way.waitFor();
      return Number(/(\d+) 分钟/.exec(await way.innerText())?.[1]);
    },

    async openPlace(name: string): Promise<void> {
      await rider.tap(row(name));
      await page.getByRole("heading", { name, exact: true }).waitFor();
      await page.getByText(t.hours, { exact: true }).waitFor();
    },

    /** The slot that runs, or the one after it when that is about to end: to be arrived at now. */
    async book(offer: string): Promise<void> {
      const running = new Date().getMinutes() % 30 < 28;
      await rider.tap(page.getByRole("link", { name: t.book(offer) }));
      await rider.tap(page.locator("button.slot").nth(running ? 0 : 1));
      await rider.tap(page.getByRole("button", { name: booking.book, exact: true }));
      await page.getByRole("heading", { name: booking.title }).waitFor();
    },

    /** @returns the four digits to be said */
    async isHeld(): Promise<string> {
      await page.getByText(booking.state.held, { exact: true }).first().waitFor();
      return page.locator(".booking-code").first().innerText();
    },

    async arrive(): Promise<void> {
      await rider.tap(page.getByRole("button", { name: booking.arrive, exact: true }).first());
      await page.getByText(booking.state.arrived, { exact: true }).first().waitFor();
    },

    /** What the code on the wall opens. */
    async scan(path: string): Promise<void> {
      await page.goto(path);
    },

    async report(what: keyof typeof t.reports): Promise<void> {
      await rider.tap(page.getByRole("button", { name: t.report, exact: true }));
      await rider.tap(page.getByRole("button", { name: t.reports[what], exact: true }));
      await page.getByText(t.reported).waitFor();
      await rider.tap(page.getByRole("button", { name: t.fine, exact: true }));
    },

    async sees(sentence: string): Promise<void> {
      await page.getByText(sentence).first().waitFor();
    },
  };
};
