import { useState } from "react";
import { Button, Drawer, Flex } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatMoment, formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { Reveal } from "../../components/Reveal.tsx";
import { useNow } from "../../components/useNow.ts";
import { NearStations, TalksAt } from "./Around.tsx";
import { CloseForm } from "./CloseForm.tsx";
import { Counts, Moves } from "./Counts.tsx";
import { revealHead, siteQuery, type SiteDetail } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { HandedIn } from "./HandedIn.tsx";
import { History } from "./History.tsx";
import { Liaisons } from "./Liaisons.tsx";
import { Reopen } from "./Reopen.tsx";
import { ServiceDesk } from "./ServiceDesk.tsx";
import { SiteForm } from "./SiteForm.tsx";
import css from "./Firms.module.css";

/** What is known of one site: its head, who works there as counts, what is around it, and what became of it. */
export function SitePage() {
  const t = useText(firmText);
  const said = useText(words);
  const { siteId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(siteQuery(siteId));
  const [doing, setDoing] = useState<"change" | "closeSite">();
  const mayCount = useMay("person.count");
  const mayTalks = useMay("talk.read");
  const maySeeNeeds = useMay("case.list");
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  const done = () => setDoing(undefined);
  const may = (ability: SiteDetail["abilities"][number]) => data.abilities.includes(ability);
  return (
    <div className={css.page}>
      <PageHead
        title={data.name}
        aside={
          <Flex gap="small" align="center" wrap>
            {may("change") && <Button onClick={() => setDoing("change")}>{t.change}</Button>}
            {may("close") && <Button onClick={() => setDoing("closeSite")}>{t.closeSite}</Button>}
            {may("reopen") && <Reopen what="site" of={data} />}
            <Link to="/employers" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      <p className="soft">
        {[said.line[data.line], data.areaName]
          .concat(data.closedOn === null ? [] : [t.closedSite(data.closedOn)])
          .join(" · ")}
      </p>
      <Known of={data} />
      <div className={css.columns}>
        <div>
          {maySeeNeeds && (
            <ServiceDesk
              of={{ site: data.id }}
              firm={{ id: data.employer.id, line: data.line, area: data.area }}
              own={may("change")}
            />
          )}
          {mayCount && <Counts of={{ site: data.id }} />}
          {mayCount && <Moves of={{ site: data.id }} />}
        </div>
        <div>
          <Liaisons
            firmId={data.employer.id}
            siteId={data.id}
            liaisons={data.liaisons}
            mayName={may("change")}
          />
          <HandedIn of={{ site: data.id }} />
          <NearStations of={data} />
          {mayTalks && <TalksAt area={data.area} />}
        </div>
      </div>
      <History of={data.history} site />
      <Drawer
        open={doing !== undefined}
        title={doing === undefined ? "" : t[doing]}
        size={480}
        destroyOnHidden
        onClose={done}
      >
        {doing === "change" && (
          <SiteForm key={data.version} of={data} onDone={done} onCancel={done} />
        )}
        {doing === "closeSite" && <CloseForm what="site" of={data} onDone={done} />}
      </Drawer>
    </div>
  );
}

function Known({ of }: { of: SiteDetail }) {
  const t = useText(firmText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const [last] = of.history;
  return (
    <section aria-label={t.known}>
      <dl className={css.facts}>
        <div>
          <dt>{t.fields.employerId}</dt>
          <dd>
            <Link to="/employers/$employerId" params={{ employerId: of.employer.id }}>
              {of.employer.name}
            </Link>
          </dd>
        </div>
        {of.operator && (
          <div>
            <dt>{t.fields.operatorId}</dt>
            <dd>
              <Link to="/employers/$employerId" params={{ employerId: of.operator.id }}>
                {of.operator.name}
              </Link>
            </dd>
          </div>
        )}
        <div>
          <dt>{t.fields.head}</dt>
          <dd>
            {of.head === null
              ? t.headNoneNow
              : [of.head.name, of.head.phone].filter((part) => part !== null).join(" ")}{" "}
            {of.abilities.includes("revealHead") && (
              <Reveal
                label={t.showHead}
                warning={t.headWarning}
                purposes={t.headPurposes}
                reveal={async (purpose, key) => {
                  const { name, phone } = await revealHead(of.id, purpose, key);
                  return [name, phone].filter((part) => part !== null);
                }}
                onShown={() => void client.invalidateQueries({ queryKey: ["employers", "site"] })}
              />
            )}
          </dd>
        </div>
        <div>
          <dt>{t.fields.shortNames}</dt>
          <dd>{of.shortNames.join(t.comma) || t.none}</dd>
        </div>
        <div>
          <dt>{t.fields.address}</dt>
          <dd>
            {[of.address, of.address.includes(of.building) ? "" : of.building]
              .filter((part) => part !== "")
              .join(" · ") || t.unknown}
          </dd>
        </div>
        <div>
          <dt>{t.fields.point}</dt>
          <dd>
            {of.lng === null || of.lat === null
              ? t.unknown
              : t.wgs(formatNumber(of.lng, 5), formatNumber(of.lat, 5))}
          </dd>
        </div>
        <div>
          <dt>{t.siteOpened}</dt>
          <dd>{of.openedOn ?? t.unknown}</dd>
        </div>
        {last !== undefined && (
          <div>
            <dt>{t.knownFrom}</dt>
            <dd>
              {t.knownBy(
                [last.by ?? t.bySystem, last.unit ?? ""].filter((part) => part !== "").join(" "),
                formatMoment(last.at, now, locale),
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
