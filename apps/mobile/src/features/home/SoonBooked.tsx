import { formatExact, formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, take } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { homeText } from "./homeText.ts";

/** The same answer as the screen of bookings keeps, so that it is there without network. */
const bookingsQuery = queryOptions({
  queryKey: ["myBookings"],
  queryFn: () => take(api.GET("/api/v1/bookings/mine")),
  refetchInterval: 60_000,
});

const soon = 60 * 60_000;

/** A reminder: what is booked for the next hour, and until when it is kept. */
export function SoonBooked() {
  const t = useText(homeText);
  const locale = useLocale();
  const now = useNow();
  const { data } = useQuery(bookingsQuery);
  const next = data?.items.find(
    ({ state, startsAt, holdUntil }) =>
      state === "held" &&
      Date.parse(startsAt) - now.getTime() < soon &&
      Date.parse(holdUntil) > now.getTime(),
  );
  if (next === undefined) return null;
  return (
    <section className="card" role="status">
      <p>
        <strong>{t.soonBooked(next.offer.name, formatMoment(next.startsAt, now, locale))}</strong>
      </p>
      <p>
        {next.station.name} · {t.keptUntil(formatExact(next.holdUntil).slice(11))}
      </p>
      <ButtonLink to="/bookings">{t.toBookings}</ButtonLink>
    </section>
  );
}
