import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Link } from "wouter";
import type { Listed } from "./listed.ts";
import { sayOpen } from "./openNow.ts";
import type { TravelMode } from "./queries.ts";
import { stationText } from "./stationText.ts";

const mostNamed = 5;

/** One place in the list: how far, how long open, what it has, and what is wrong with it now. */
export function StationRow({ one, now, mode }: { one: Listed; now: Date; mode: TravelMode }) {
  const t = useText(stationText);
  const locale = useLocale();
  const { station, open, minutes, metres } = one;
  const working = station.facilities.filter(
    ({ state, stock }) => state === "ok" && (stock === null || stock > 0),
  );
  const named = working.slice(0, mostNamed).map((facility) => facility[locale]);
  const full = station.fullUntil !== null && Date.parse(station.fullUntil) > now.getTime();
  return (
    <Link href={`/stations/${station.id}`} className="card station-row">
      <span className="station-head">
        <strong>{station.name}</strong>
        <span className="station-way">
          {minutes === null
            ? metres !== null && t.metres(metres)
            : `${t.mode[mode]} ${t.minutes(minutes)}`}
        </span>
      </span>
      <span className="station-state">
        <span className={open.open ? "is-open" : "is-shut"}>{sayOpen(open, now, locale)}</span>
        {full && <span className="mark mark-amber">{t.full}</span>}
      </span>
      {named.length > 0 && (
        <small>
          {named.join(locale === "zh" ? "、" : ", ")}
          {working.length > mostNamed && ` ${t.more(working.length)}`}
        </small>
      )}
    </Link>
  );
}
