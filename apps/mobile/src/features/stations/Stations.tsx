import { lazy, Suspense, useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { useMe } from "../../app/session.ts";
import { useNow } from "../../app/useNow.ts";
import { Button } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Loaded } from "../../components/Loaded.tsx";
import { Screen } from "../../components/Screen.tsx";
import { Filters } from "./Filters.tsx";
import { listed } from "./listed.ts";
import { nearQuery, offlineStationsQuery } from "./queries.ts";
import { StationRow } from "./StationRow.tsx";
import { stationText } from "./stationText.ts";
import { useStationSearch } from "./useStationSearch.ts";
import { Where } from "./Where.tsx";
import "./stations.css";

const StationsMap = lazy(() => import("./StationsMap.tsx"));

/** Places a rider can go to: near them or in a street, open now, with what they need. */
export default function Stations() {
  const t = useText(stationText);
  const me = useMe();
  const now = useNow();
  const [search, change] = useStationSearch(me.area === null ? null : me.area.code.slice(0, 9));
  const [drawn, setDrawn] = useState(false);
  const stations = useQuery(offlineStationsQuery);
  const near = useQuery(nearQuery(search.position, search.mode));
  const minutes = new Map((near.data?.items ?? []).map((one) => [one.id, one.minutes]));

  return (
    <Screen title={t.title}>
      <Where search={search} onChange={change} />
      <Filters search={search} onChange={change} />
      {search.position !== null && near.data?.measured === "straightLine" && (
        <p className="hint">{t.straight}</p>
      )}
      {search.position !== null && near.isError && <p className="hint">{t.noWays}</p>}
      <Loaded query={stations}>
        {({ items }) => {
          if (items.length === 0)
            return (
              <Empty icon="pin" title={t.emptyTitle}>
                <p>{t.empty}</p>
              </Empty>
            );
          const { shown, opensFirst } = listed(
            items,
            search.filter,
            { position: search.position, area: search.area },
            minutes,
            now,
          );
          return (
            <>
              <div className="section-head">
                <p role="status">{t.count(shown.length)}</p>
                <Link href="/bookings">{t.myBookings}</Link>
                <fieldset className="two-looks">
                  <legend className="out-of-sight">{t.look}</legend>
                  {[false, true].map((map) => (
                    <button
                      key={String(map)}
                      type="button"
                      aria-pressed={drawn === map}
                      onClick={() => setDrawn(map)}
                    >
                      {map ? t.map : t.list}
                    </button>
                  ))}
                </fieldset>
              </div>
              {drawn && (
                <Suspense fallback={<p className="loading">…</p>}>
                  <StationsMap shown={shown} position={search.position} mode={search.mode} />
                </Suspense>
              )}
              {!drawn && shown.length > 0 && (
                <ul className="station-list">
                  {shown.map((one) => (
                    <li key={one.station.id}>
                      <StationRow one={one} now={now} mode={search.mode} />
                    </li>
                  ))}
                </ul>
              )}
              {shown.length === 0 && (
                <>
                  {opensFirst === null ? (
                    <Empty icon="pin" title={t.noneTitle}>
                      <p>{t.none}</p>
                      <Button
                        onClick={() =>
                          change({ filter: { open: false, facilities: [], bookable: false } })
                        }
                      >
                        {t.clear}
                      </Button>
                    </Empty>
                  ) : (
                    <section>
                      <p>
                        <Icon name="clock" size={18} /> {t.opensFirst}
                      </p>
                      <StationRow one={opensFirst} now={now} mode={search.mode} />
                    </section>
                  )}
                </>
              )}
            </>
          );
        }}
      </Loaded>
      <p className="foot-links">
        <Link href="/friendly">{t.friendly}</Link>
      </p>
    </Screen>
  );
}
