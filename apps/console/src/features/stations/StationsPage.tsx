import { lazy, Suspense, useState } from "react";
import { Button, Drawer, Flex, Input, Segmented, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatExact, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton, More } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { AddStationForm } from "./AddStationForm.tsx";
import { OpenData } from "./OpenData.tsx";
import { keepersText } from "./keepersText.ts";
import { Figures } from "./Figures.tsx";
import { Matrix } from "./Matrix.tsx";
import { OnRoadsNotes } from "./OnRoads.tsx";
import {
  applicationsQuery,
  catalogQuery,
  onRoadsQuery,
  stationsQuery,
  type Station,
} from "./queries.ts";
import { Standards } from "./Standards.tsx";
import { roadsText } from "./roadsText.ts";
import { kinds } from "./stationSearch.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

const route = getRouteApi("/shell/stations");
const StationsMap = lazy(() => import("./StationsMap.tsx"));
const mostNamed = 6;
/** Rows drawn at a time; the map has them all. */
const aPage = 100;

/** Every place of the district as a list or on the map, with what is open now and what needs a hand. */
export function StationsPage() {
  const t = useText(stationText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(stationsQuery(search));
  const [shown, setShown] = useState(aPage);
  const catalog = useQuery(catalogQuery);
  const mayAdd = catalog.data?.abilities.includes("add") ?? false;
  const keepers = useText(keepersText);
  const mayStandards = catalog.data?.abilities.includes("standards") ?? false;
  const mayDecide = catalog.data?.abilities.includes("decide") ?? false;
  const mayRead = catalog.data?.abilities.includes("figures") ?? false;
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  const roads = useQuery({ ...onRoadsQuery, enabled: mayRead });
  const off = new Set(roads.data?.off.map(({ id }) => id));
  const filtered = [search.area, search.kind, search.q].some((one) => one !== undefined);
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          <Flex gap="small" wrap align="center">
            <Button onClick={() => change({ open: "data" })}>{t.openData}</Button>
            {mayStandards && (
              <Button onClick={() => change({ open: "standards" })}>{keepers.standards}</Button>
            )}
            {mayDecide && <Waiting />}
            {mayAdd && (
              <Button type="primary" onClick={() => change({ open: "new" })}>
                {t.add}
              </Button>
            )}
          </Flex>
        }
      >
        <Segmented
          aria-label={t.viewLabel}
          value={search.view ?? ("list" as const)}
          onChange={(view) => change({ view: view === "map" ? view : undefined })}
          options={(["list", "map"] as const).map((value) => ({ value, label: t.views[value] }))}
        />
        <Input.Search
          key={search.q}
          aria-label={t.search}
          placeholder={t.search}
          defaultValue={search.q}
          allowClear
          maxLength={40}
          style={{ width: 200 }}
          onSearch={(q) => change({ q: q.trim() || undefined })}
        />
        <Select
          aria-label={t.kind}
          allowClear
          placeholder={t.allKinds}
          style={{ width: 150 }}
          value={search.kind ?? null}
          options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(kind: (typeof kinds)[number] | undefined) => change({ kind })}
        />
        <AreaSelect
          label={t.area}
          width={190}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => change({ area })}
        />
      </PageHead>
      {!filtered && (
        <>
          <Matrix />
          {mayRead && <Figures />}
        </>
      )}
      {mayRead && <OnRoadsNotes mayCorrect={mayAdd} />}
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice
          title={filtered ? t.emptyFilterTitle : t.emptyTitle}
          body={filtered ? t.emptyFilterBody : t.emptyBody}
        />
      ) : search.view === "map" ? (
        <Suspense fallback={<ListSkeleton />}>
          <StationsMap
            stations={list.data}
            minutes={catalog.data?.circleMinutes ?? 15}
            go={(stationId) => void navigate({ to: "/stations/$stationId", params: { stationId } })}
          />
        </Suspense>
      ) : (
        <>
          <ListTable
            label={t.label}
            heads={(["name", "type", "area", "now", "facilities", "faults"] as const).map(
              (key) => t.columns[key],
            )}
          >
            {list.data.slice(0, shown).map((station) => (
              <Row key={station.id} station={station} off={off.has(station.id)} />
            ))}
          </ListTable>
          <More
            shown={list.data.length}
            hasMore={list.data.length > shown}
            loading={false}
            more={() => setShown(shown + aPage)}
          />
        </>
      )}
      <Drawer
        open={search.open === "data"}
        title={t.openData}
        size={560}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        <OpenData />
      </Drawer>
      <Drawer
        open={search.open === "standards"}
        title={keepers.standards}
        size={560}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        <Standards />
      </Drawer>
      <Drawer
        open={search.open === "new"}
        title={t.add}
        size={460}
        destroyOnHidden
        onClose={() => change({ open: undefined })}
      >
        <AddStationForm
          onCancel={() => change({ open: undefined })}
          onDone={(stationId) =>
            void navigate({ to: "/stations/$stationId", params: { stationId } })
          }
        />
      </Drawer>
    </div>
  );
}

function Waiting() {
  const t = useText(stationText);
  const { data } = useQuery(applicationsQuery);
  const waiting = data?.filter(({ state }) => state === "applied").length ?? 0;
  return (
    <Link to="/station-applications">
      <Button>
        {t.applications}
        {waiting > 0 && <strong className={css.hand}> {t.waiting(waiting)}</strong>}
      </Button>
    </Link>
  );
}

function Row({ station, off }: { station: Station; off: boolean }) {
  const t = useText(stationText);
  const roadWords = useText(roadsText);
  const locale = useLocale();
  const now = useNow();
  const { open, until, opensAt } = station.now;
  const named = station.facilities.slice(0, mostNamed).map((one) => one[locale]);
  const full = station.fullUntil !== null && Date.parse(station.fullUntil) > now.getTime();
  return (
    <tr>
      <td>
        <Link to="/stations/$stationId" params={{ stationId: station.id }}>
          {station.name}
        </Link>
        <p className="soft">{station.address}</p>
        {off && <p className={css.hand}>{roadWords.note}</p>}
      </td>
      <td>{station.type[locale]}</td>
      <td>{station.areaName}</td>
      <td className="nowrap">
        {station.status !== "open" ? (
          <span className="soft">{t.status[station.status]}</span>
        ) : open ? (
          <>
            <span className={css.open}>{t.open}</span>{" "}
            {until !== null && (
              <span className="soft">{t.until(formatExact(until).slice(11))}</span>
            )}
          </>
        ) : (
          <span className="soft">
            {t.shut}
            {opensAt !== null && ` · ${t.opensAt(formatMoment(opensAt, now, locale))}`}
          </span>
        )}
      </td>
      <td className="soft">{named.join("、")}</td>
      <td>
        {station.openFaults > 0 && (
          <strong className={css.hand}>{t.faults(station.openFaults)}</strong>
        )}
        {full && <p className="soft">{t.full}</p>}
      </td>
    </tr>
  );
}
