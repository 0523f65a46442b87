import type { Context } from "../../../platform/context.ts";
import { withScope } from "../../../platform/transaction.ts";
import { consentHolds, consentsOf, peopleOf } from "../../accounts/index.ts";

const clock = new Intl.DateTimeFormat("zh-CN", {
  timeZone: "Asia/Shanghai",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A text message to whoever asked for one: half an hour before, what, where, when. Everybody else reads it on the phone's page. */
export async function sendReminder(ctx: Context, bookingId: string): Promise<void> {
  const told = await withScope(ctx, async (tx) => {
    const booking = await tx.db
      .selectFrom("bookings")
      .innerJoin("stationOffers", "stationOffers.id", "bookings.offerId")
      .innerJoin("stations", "stations.id", "stationOffers.stationId")
      .select(["bookings.accountId", "bookings.startsAt", "stationOffers.name as offer"])
      .select("stations.name as station")
      .where("bookings.id", "=", bookingId)
      .executeTakeFirst();
    const accountId = booking?.accountId ?? null;
    if (booking === undefined || accountId === null) return null;
    const agreed = (await consentsOf(tx, accountId)).find(({ purpose }) => purpose === "reminders");
    if (agreed === undefined || !consentHolds(agreed)) return null;
    const phone = (await peopleOf(tx, [accountId])).get(accountId)?.phone ?? null;
    const { offer, station, startsAt } = booking;
    return phone === null ? null : { phone, offer, station, time: clock.format(startsAt) };
  });
  if (told === null) return;
  const { phone, ...booking } = told;
  await ctx.app.sms.remind(phone, booking);
}
