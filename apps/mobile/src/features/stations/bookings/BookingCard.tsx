import { useState } from "react";
import { formatDue, formatExact, formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { api, take } from "../../../api.ts";
import { useNow } from "../../../app/useNow.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button } from "../../../components/Button.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { bookingText } from "./bookingText.ts";
import type { Booking } from "./queries.ts";

/** From here on it is said how long there is left. */
const soon = 60 * 60_000;

type Step = Booking["abilities"][number];

/** One booking: when, where, the digits to say, and what can be done with it now. */
export function BookingCard({ booking }: { booking: Booking }) {
  const t = useText(bookingText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const step = useWrite(
    (name: Step, headers) =>
      take(
        api.POST(`/api/v1/bookings/{id}/${name}`, {
          params: { path: { id: booking.id }, header: headers },
        }),
      ),
    async () => {
      setAsking(false);
      await client.invalidateQueries({ queryKey: ["myBookings"] });
    },
  );
  const may = (name: Step): boolean => booking.abilities.includes(name);
  const left = Date.parse(booking.startsAt) - now.getTime();
  const place = booking.unitNo === null ? "" : ` · ${t.unit(booking.unitNo)}`;
  return (
    <section className="card">
      <p className="station-head">
        <strong>
          {booking.offer.name}
          {place}
        </strong>
        <span className={booking.state === "held" ? "mark mark-confirmed" : "mark"}>
          {t.state[booking.state]}
        </span>
      </p>
      <p>
        {formatMoment(booking.startsAt, now, locale)}–{formatExact(booking.endsAt).slice(11)}
      </p>
      <p>
        <Link href={`/stations/${booking.station.id}`}>{booking.station.name}</Link>
        {booking.station.address !== "" && <small> {booking.station.address}</small>}
      </p>
      {left > 0 && left < soon && booking.state === "held" && (
        <p role="status">
          <strong>{t.soon(formatDue(booking.startsAt, now, locale))}</strong>
        </p>
      )}
      {booking.state === "waiting" && booking.ahead !== null && <p>{t.ahead(booking.ahead)}</p>}
      {booking.state === "held" && (
        <>
          <p className="hint">{t.code}</p>
          <p className="booking-code">{booking.code}</p>
          <p className="hint">{t.holdUntil(formatMoment(booking.holdUntil, now, locale))}</p>
        </>
      )}
      {may("arrive") && (
        <Button look="primary" busy={step.isPending} onClick={() => step.mutate("arrive")}>
          {t.arrive}
        </Button>
      )}
      {may("finish") && (
        <Button busy={step.isPending} onClick={() => step.mutate("finish")}>
          {t.finish}
        </Button>
      )}
      {may("cancel") &&
        (asking ? (
          <div className="pair">
            <Button look="danger" busy={step.isPending} onClick={() => step.mutate("cancel")}>
              {t.reallyCancel}
            </Button>
            <Button onClick={() => setAsking(false)}>{t.keep}</Button>
          </div>
        ) : (
          <Button look="quiet" onClick={() => setAsking(true)}>
            {t.cancel}
          </Button>
        ))}
      <Fault error={step.error} />
    </section>
  );
}
