import { useEffect } from "react";
import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { api, ProblemError, take } from "../../api.ts";
import { useNow } from "../../app/useNow.ts";
import { useWrite } from "../../app/useWrite.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Screen } from "../../components/Screen.tsx";
import { BookingCard } from "./bookings/BookingCard.tsx";
import { myBookingsQuery } from "./bookings/queries.ts";
import { bookedHere } from "./bookings/bookedHere.ts";
import { offlineStationsQuery } from "./queries.ts";
import { stationText } from "./stationText.ts";
import "./stations.css";

/** What a poster of ours carries; anything else is not asked about. */
const ours = /^[a-z0-9]{7}$/;

/** Opened by the code on a station's wall: counts one visit, without a name; who booked here says that they came. */
export default function Scan({ code }: { code: string }) {
  const t = useText(stationText);
  const known = ours.test(code);
  const visit = useWrite((body: { code: string }, headers) =>
    take(api.POST("/api/v1/stations/visits", { params: { header: headers }, body })),
  );
  const listed = useQuery(offlineStationsQuery);
  const { mutate } = visit;
  useEffect(() => {
    if (known) mutate({ code });
  }, [mutate, code, known]);
  const stranger = !known || (visit.error instanceof ProblemError && visit.error.status === 404);
  const here = listed.data?.items.find((one) => one.code === code);
  return (
    <Screen title={t.scanTitle} back="/">
      {stranger ? (
        <Empty icon="warn" title={t.codeUnknown}>
          <p>{t.codeUnknownWhy}</p>
          <p>{t.codeUnknownDo}</p>
          <ButtonLink to="/stations" look="primary">
            {t.findInList}
          </ButtonLink>
        </Empty>
      ) : (
        <>
          <BookedHere code={code} />
          {visit.data !== undefined && (
            <Empty
              icon="check"
              title={
                visit.data.counted ? t.scanned(visit.data.name) : t.scannedBefore(visit.data.name)
              }
            >
              <p>{t.scanHint}</p>
              <ButtonLink to={`/stations/${visit.data.stationId}`}>{t.seeStation}</ButtonLink>
            </Empty>
          )}
          <Fault error={visit.error} onRetry={() => mutate({ code })} />
          {visit.isError && here !== undefined && (
            <ButtonLink to={`/stations/${here.id}`}>{t.seeThis(here.name)}</ButtonLink>
          )}
        </>
      )}
    </Screen>
  );
}

/** What is booked at this very place: “I am here” when it is time, else from when. Without network the digits still count. */
function BookedHere({ code }: { code: string }) {
  const t = useText(stationText);
  const locale = useLocale();
  const now = useNow();
  const { data } = useQuery(myBookingsQuery);
  const { due, later } = bookedHere(data?.items ?? [], code, now);
  return (
    <>
      {due.map((booking) => (
        <BookingCard key={booking.id} booking={booking} />
      ))}
      {due.length === 0 && later !== null && (
        <p className="hint" role="status">
          {t.bookedLater(
            later.booking.offer.name,
            formatMoment(later.booking.startsAt, now, locale),
            formatMoment(later.from.toISOString(), now, locale),
          )}
        </p>
      )}
    </>
  );
}
