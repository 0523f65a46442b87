import { useState } from "react";
import { Button, Drawer, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { CloseForm } from "./CloseForm.tsx";
import { Counts, useCount } from "./Counts.tsx";
import { FirmForm } from "./FirmForm.tsx";
import { bySiteQuery, type Firm, firmQuery } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { HandedIn } from "./HandedIn.tsx";
import { History } from "./History.tsx";
import { Liaisons } from "./Liaisons.tsx";
import { Registered } from "./Registered.tsx";
import { Reopen } from "./Reopen.tsx";
import { ServiceDesk } from "./ServiceDesk.tsx";
import { SiteForm } from "./SiteForm.tsx";
import { employerText } from "./text.ts";
import css from "./Firms.module.css";

type Doing = "change" | "close" | "addSite";

/** What is known of one firm, from whom and since when; its sites, how many work there, and what became of it. */
export function FirmPage() {
  const t = useText(firmText);
  const kinds = useText(employerText).kinds;
  const said = useText(words);
  const { employerId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(firmQuery(employerId));
  const [doing, setDoing] = useState<Doing>();
  const mayCount = useMay("person.count");
  const maySeeRegistered = useMay("registration.read");
  const maySeeNeeds = useMay("case.list");
  const maySeeLists = useMay("rosterSource.read");
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  const done = () => setDoing(undefined);
  const may = (ability: Firm["abilities"][number]) => data.abilities.includes(ability);
  return (
    <div className={css.page}>
      <PageHead
        title={data.name}
        aside={
          <Flex gap="small" align="center" wrap>
            {may("change") && <Button onClick={() => setDoing("change")}>{t.change}</Button>}
            {may("close") && <Button onClick={() => setDoing("close")}>{t.close}</Button>}
            {may("reopen") && <Reopen what="firm" of={data} />}
            <Link to="/employers" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      <p className="soft">
        {[kinds[data.kind], said.line[data.line], data.areaName]
          .concat(data.closedOn === null ? [] : [t.closedOn(data.closedOn)])
          .join(" · ")}
      </p>
      <Known of={data} />
      <div className={css.columns}>
        <div>
          {maySeeNeeds && (
            <ServiceDesk of={{ employer: data.id }} firm={data} own={may("change")} />
          )}
          <Sites of={data} add={may("addSite") ? () => setDoing("addSite") : undefined} />
        </div>
        <div>
          <Liaisons
            firmId={data.id}
            siteId={null}
            liaisons={data.liaisons}
            mayName={may("change")}
          />
          {mayCount && <Counts of={{ employer: data.id }} />}
          {maySeeLists && <HandedIn of={{ employer: data.id }} />}
          {maySeeRegistered && <Registered firmId={data.id} />}
        </div>
      </div>
      <History of={data.history} />
      <Drawer
        open={doing !== undefined}
        title={doing === undefined ? "" : t[doing]}
        size={480}
        destroyOnHidden
        onClose={done}
      >
        {doing === "change" && (
          <FirmForm key={data.version} of={data} onDone={done} onCancel={done} />
        )}
        {doing === "close" && <CloseForm what="firm" of={data} onDone={done} />}
        {doing === "addSite" && <SiteForm firm={data} onDone={done} onCancel={done} />}
      </Drawer>
    </div>
  );
}

function Known({ of }: { of: Firm }) {
  const t = useText(firmText);
  const doubtful = useText(employerText).doubtful;
  const locale = useLocale();
  const now = useNow();
  const [last] = of.history;
  const facts: [string, string][] = [
    [
      t.fields.creditCode,
      of.creditCode === null
        ? t.unknown
        : of.creditCodeDoubtful
          ? t.doubted(of.creditCode, doubtful)
          : of.creditCode,
    ],
    [t.fields.shortNames, of.shortNames.join(t.comma) || t.none],
    [t.fields.address, of.address || t.unknown],
    [t.fields.openedOn, of.openedOn ?? t.unknown],
  ];
  if (last !== undefined)
    facts.push([
      t.knownFrom,
      t.knownBy(
        [last.by ?? t.bySystem, last.unit ?? ""].filter((part) => part !== "").join(" "),
        formatMoment(last.at, now, locale),
      ),
    ]);
  return (
    <section aria-label={t.known}>
      <dl className={css.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sites({ of, add }: { of: Firm; add: (() => void) | undefined }) {
  const t = useText(firmText);
  const say = useCount();
  const mayCount = useMay("person.count");
  const { data } = useQuery({ ...bySiteQuery(of.id), enabled: mayCount });
  const counts = new Map(data?.items.map(({ key, n }) => [key, n]));
  const columns = ["name", "area", "head", "operator", "workers"] as const;
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.sites}</h2>
        {add && (
          <Button size="small" onClick={add}>
            {t.addSite}
          </Button>
        )}
      </div>
      {of.siteItems.length === 0 ? (
        <p className="soft">{t.sitesNone}</p>
      ) : (
        <ListTable label={t.sites} heads={columns.map((key) => t.siteColumns[key])}>
          {of.siteItems.map((one) => (
            <tr key={one.id}>
              <td>
                <Link to="/employers/sites/$siteId" params={{ siteId: one.id }}>
                  {one.name}
                </Link>
                {one.closedOn !== null && <p className="soft">{t.closedSite(one.closedOn)}</p>}
              </td>
              <td>{one.areaName}</td>
              <td className="nowrap">
                {one.head?.name ?? t.headNoneNow}
                {one.head?.phone != null && <p className="soft">{one.head.phone}</p>}
              </td>
              <td>
                {one.employer.id === of.id
                  ? (one.operator?.name ?? "")
                  : t.runsFor(one.employer.name)}
              </td>
              <td data-head={t.siteColumns.workers} className="nowrap">
                {counts.has(one.id) ? say(counts.get(one.id) ?? null) : ""}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  );
}
