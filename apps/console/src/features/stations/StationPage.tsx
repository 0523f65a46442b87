import { useState } from "react";
import { Button, Drawer, Flex } from "antd";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatExact } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { printPoster } from "../../components/printPoster.ts";
import { Bookings } from "./Bookings.tsx";
import { Checklists } from "./Checklists.tsx";
import { EditStation } from "./EditStation.tsx";
import { Events } from "./Events.tsx";
import { Exceptions } from "./Exceptions.tsx";
import { Facilities } from "./Facilities.tsx";
import { Faults } from "./Faults.tsx";
import { managerQuery, type ManagerPage } from "./queries.ts";
import { Managers } from "./Managers.tsx";
import { OffRoadsHere } from "./OnRoads.tsx";
import { Offers } from "./Offers.tsx";
import { stationText } from "./text.ts";
import { Visits } from "./Visits.tsx";
import css from "./Stations.module.css";

/** All a manager keeps of one place, on one page: what waits for a hand first. */
export function StationPage() {
  const t = useText(stationText);
  const locale = useLocale();
  const { stationId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(managerQuery(stationId));
  const [editing, setEditing] = useState(false);
  const printing = useMutation({
    mutationFn: (id: string) => printPoster(`/api/v1/stations/${id}/poster.svg`),
  });
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  const { station } = data;
  return (
    <div className={css.page}>
      <PageHead
        title={station.name}
        aside={
          <Flex gap="small" align="center">
            {station.abilities.includes("edit") && (
              <Button onClick={() => setEditing(true)}>{t.editStation}</Button>
            )}
            <Button loading={printing.isPending} onClick={() => printing.mutate(station.id)}>
              {t.poster}
            </Button>
            <Link to="/stations" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      {printing.isError && (
        <Failure error={printing.error} retry={() => printing.mutate(station.id)} />
      )}
      <p className="soft">
        {[station.type[locale], station.areaName, station.address, t.status[station.status]]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      <OffRoadsHere offRoads={data.offRoads} />
      <Drawer
        open={editing}
        title={t.editStation}
        size={460}
        destroyOnHidden
        onClose={() => setEditing(false)}
      >
        <EditStation
          key={station.version}
          page={data}
          onCancel={() => setEditing(false)}
          onDone={() => setEditing(false)}
        />
      </Drawer>
      <div className={css.columns}>
        <div>
          <Faults page={data} />
          <Bookings page={data} />
          <Facilities key={station.version} page={data} />
          <Checklists page={data} />
        </div>
        <div>
          <Hours page={data} />
          <Offers page={data} />
          <Visits visits={data.visits} />
          <Events page={data} />
          <Managers page={data} />
        </div>
      </div>
    </div>
  );
}

function Hours({ page: { station } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const [first] = station.week;
  const allWeek =
    first !== undefined && Date.parse(first.until) - Date.parse(first.from) > 6 * 86_400_000;
  return (
    <section>
      <h2>{t.hoursTitle}</h2>
      <p className={css.code}>{station.hours}</p>
      <h3>{t.week}</h3>
      <ul className={css.plain}>
        {allWeek && <li>{t.always}</li>}
        {(allWeek ? [] : station.week).map(({ from, until }) => (
          <li key={from}>
            {t.weekdays[new Date(Date.parse(from) + 8 * 3_600_000).getUTCDay()]}{" "}
            {formatExact(from).slice(5)}–{formatExact(until).slice(11)}
          </li>
        ))}
      </ul>
      <Exceptions station={station} />
    </section>
  );
}
