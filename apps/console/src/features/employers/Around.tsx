import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { nearQuery, talksAtQuery, type SiteDetail } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import css from "./Firms.module.css";

/** Places within ten minutes on foot of a site, whether open now or not. */
export function NearStations({ of }: { of: SiteDetail }) {
  const t = useText(firmText);
  return (
    <section>
      <h2>{t.stations}</h2>
      {of.lng === null || of.lat === null ? (
        <p className="soft">{t.stationsNoPoint}</p>
      ) : (
        <Near lng={of.lng} lat={of.lat} />
      )}
    </section>
  );
}

function Near({ lng, lat }: { lng: number; lat: number }) {
  const t = useText(firmText);
  const { data, isError, error, refetch } = useQuery(nearQuery({ lng, lat }));
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return null;
  if (data.items.length === 0) return <p className="soft">{t.stationsNone}</p>;
  return (
    <>
      <ul className={css.plain}>
        {data.items.map((one) => (
          <li key={one.id}>
            <Link to="/stations/$stationId" params={{ stationId: one.id }}>
              {one.name}
            </Link>{" "}
            {t.minutes(formatNumber(Math.max(1, Math.round(one.minutes))))}
            <span className="soft"> {one.now.open ? t.openNow : t.shutNow}</span>
          </li>
        ))}
      </ul>
      <p className="soft">{t.measured[data.measured]}</p>
    </>
  );
}

/** The last talks, questionnaires and days on the road in the community of a site. */
export function TalksAt({ area }: { area: string }) {
  const t = useText(firmText);
  const { data, isError, error, refetch } = useQuery(talksAtQuery(area));
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.talks}</h2>
        {data !== undefined && data.length > 0 && (
          <Link to="/talks" search={{ area }}>
            {t.allTalks}
          </Link>
        )}
      </div>
      {isError && !data && <Failure error={error} retry={() => void refetch()} />}
      {data?.length === 0 && <p className="soft">{t.talksNone}</p>}
      <ul className={css.plain}>
        {data?.slice(0, 4).map((one) => (
          <li key={one.id}>
            <strong>{t.talkKinds[one.kind]}</strong> {t.talkAt(one.heldOn, one.place)}
            {one.findings.slice(0, 2).map((finding) => (
              <p key={finding.text} className="soft">
                {finding.text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
