import { useState } from "react";
import { formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useNow } from "../../app/useNow.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { NavigateSheet } from "./NavigateSheet.tsx";
import { sayOpen } from "./openNow.ts";
import { stationQuery } from "./queries.ts";
import { ReportSheet } from "./ReportSheet.tsx";
import { stationText } from "./stationText.ts";
import { Week } from "./Week.tsx";
import "./stations.css";

type Detail = Schemas["StationDetail"];

/** One place: is it open, what is here, take me there, book, report. */
export default function Station({ id }: { id: string }) {
  const t = useText(stationText);
  const station = useQuery(stationQuery(id));
  const [sheet, setSheet] = useState<"navigate" | "report" | null>(null);
  return (
    <Screen
      title={station.data?.name ?? t.title}
      back="/stations"
      bar={
        station.data !== undefined &&
        station.data.status !== "closed" && (
          <div className="pair">
            <Button look="primary" icon={<Icon name="pin" />} onClick={() => setSheet("navigate")}>
              {t.navigate}
            </Button>
            <Button icon={<Icon name="warn" />} onClick={() => setSheet("report")}>
              {t.report}
            </Button>
          </div>
        )
      }
    >
      <Loaded query={station}>
        {(detail) => (
          <>
            <About detail={detail} />
            <Offers detail={detail} />
            <Facilities detail={detail} />
            <Week week={detail.week} />
            <NavigateSheet
              station={detail}
              open={sheet === "navigate"}
              onClose={() => setSheet(null)}
            />
            <ReportSheet
              station={detail}
              open={sheet === "report"}
              onClose={() => setSheet(null)}
            />
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function About({ detail }: { detail: Detail }) {
  const t = useText(stationText);
  const locale = useLocale();
  const now = useNow();
  const full = detail.fullUntil !== null && Date.parse(detail.fullUntil) > now.getTime();
  return (
    <section className="card">
      <p className="station-state">
        {detail.status === "open" ? (
          <strong className={detail.now.open ? "is-open" : "is-shut"}>
            {sayOpen(detail.now, now, locale)}
          </strong>
        ) : (
          <strong className="is-shut">
            {detail.status === "paused" ? t.paused : t.closedForGood}
          </strong>
        )}
        {full && <span className="mark mark-amber">{t.full}</span>}
      </p>
      <p>
        {detail.type[locale]} · {detail.areaName}
      </p>
      {detail.address !== "" && <p>{detail.address}</p>}
      {detail.note !== "" && <p className="hint">{detail.note}</p>}
      {detail.phone !== null && (
        <a className="button" href={`tel:${detail.phone.replaceAll(" ", "")}`}>
          <Icon name="phone" />
          <span>
            {t.call} {detail.phone}
          </span>
        </a>
      )}
      {detail.events.map((event) => (
        <p key={event.id}>
          <Icon name="clock" size={18} /> {formatMoment(event.startsAt, now, locale)} {event.title}
        </p>
      ))}
    </section>
  );
}

function Offers({ detail }: { detail: Detail }) {
  const t = useText(stationText);
  const offers = detail.offers.filter(({ active }) => active);
  if (offers.length === 0 || detail.status !== "open") return null;
  return (
    <section>
      <h2>{t.offers}</h2>
      {offers.map((offer) => (
        <div key={offer.id} className="card">
          <ButtonLink to={`/stations/${detail.id}/book/${offer.id}`} icon={<Icon name="clock" />}>
            {t.book(offer.name)}
          </ButtonLink>
          <small>{t.offerNote(offer.units, offer.slotMinutes)}</small>
          {offer.note !== "" && <small>{offer.note}</small>}
        </div>
      ))}
    </section>
  );
}

function Facilities({ detail }: { detail: Detail }) {
  const t = useText(stationText);
  const locale = useLocale();
  if (detail.facilities.length === 0) return null;
  return (
    <section>
      <h2>{t.facilities}</h2>
      <ul className="facility-list">
        {detail.facilities.map((one) => (
          <li key={one.key} data-off={one.state === "faulty" || one.stock === 0 || undefined}>
            <span>{one[locale]}</span>
            <small>
              {one.state === "faulty"
                ? t.broken
                : one.stock === 0
                  ? t.usedUp
                  : one.stock !== null
                    ? t.stock(one.stock)
                    : one.count > 1
                      ? `× ${one.count}`
                      : ""}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
