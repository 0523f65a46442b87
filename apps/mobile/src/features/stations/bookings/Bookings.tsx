import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "../../../components/Button.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { Loaded } from "../../../components/Loaded.tsx";
import { Screen } from "../../../components/Screen.tsx";
import { BookingCard } from "./BookingCard.tsx";
import { RemindMe } from "./RemindMe.tsx";
import { bookingText } from "./bookingText.ts";
import { myBookingsQuery } from "./queries.ts";
import "../stations.css";

const running = new Set(["waiting", "held", "arrived"]);

/** What is kept for me, with the four digits to say; below, what was. */
export default function Bookings() {
  const t = useText(bookingText);
  const bookings = useQuery(myBookingsQuery);
  return (
    <Screen title={t.title} back="/stations">
      <Loaded query={bookings}>
        {({ items }) => {
          const ahead = items.filter(({ state }) => running.has(state));
          const past = items.filter(({ state }) => !running.has(state));
          if (items.length === 0)
            return (
              <Empty icon="clock" title={t.none}>
                <p>{t.noneHint}</p>
                <ButtonLink to="/stations" look="primary">
                  {t.goStations}
                </ButtonLink>
              </Empty>
            );
          return (
            <>
              {ahead.map((booking) => (
                <BookingCard key={booking.id} booking={booking} />
              ))}
              {ahead.length > 0 && <RemindMe />}
              {past.length > 0 && (
                <section>
                  <h2>{t.past}</h2>
                  {past.map((booking) => (
                    <BookingCard key={booking.id} booking={booking} />
                  ))}
                </section>
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}
