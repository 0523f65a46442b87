import { Button, Checkbox, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { visitsQuery, type VisitStop } from "./queries.ts";
import { differenceText } from "./text.ts";
import css from "./Differences.module.css";

const route = getRouteApi("/shell/visits");

/** Whom to see, in the order of the streets; printed, downloaded, or open on a phone in the street. */
export function VisitsPage() {
  const t = useText(differenceText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const stops = useQuery(visitsQuery(search));
  const sheet = new URLSearchParams();
  if (search.area !== undefined) sheet.set("area", search.area);
  if (search.mine === "yes") sheet.set("mine", "true");
  return (
    <div className={css.page}>
      <PageHead
        title={t.visitTitle}
        aside={
          <Flex gap="small" wrap className={css.noPrint ?? ""}>
            <Button href={`/api/v1/rosters/visits.xlsx?${sheet}`}>{t.visitDownload}</Button>
            <Button onClick={() => window.print()}>{t.print}</Button>
          </Flex>
        }
      >
        <AreaSelect
          label={t.area}
          width={200}
          {...(search.area === undefined ? {} : { value: search.area })}
          onChange={(area) => void navigate({ to: ".", search: (was) => ({ ...was, area }) })}
        />
        <Checkbox
          checked={search.mine === "yes"}
          onChange={({ target }) =>
            void navigate({
              to: ".",
              search: (was) => ({ ...was, mine: target.checked ? "yes" : undefined }),
            })
          }
        >
          {t.mine}
        </Checkbox>
      </PageHead>
      <p className={css.lead}>{t.visitLead}</p>
      {stops.isPending ? (
        <ListSkeleton />
      ) : stops.isError ? (
        <Failure error={stops.error} retry={() => void stops.refetch()} />
      ) : stops.data.length === 0 ? (
        <Notice title={t.visitEmptyTitle} body={t.visitEmptyBody} />
      ) : (
        stops.data.map((stop) => (
          <Stop key={`${stop.street}/${stop.community}/${stop.building}`} stop={stop} />
        ))
      )}
    </div>
  );
}

function Stop({ stop }: { stop: VisitStop }) {
  const t = useText(differenceText);
  const sayField = (field: string): string => t.fields[field as keyof typeof t.fields] ?? field;
  return (
    <section className={css.stop}>
      <h2>
        {[stop.street, stop.community].filter((part) => part !== "").join(" / ")}
        {" · "}
        {stop.building === "" ? t.noBuilding : stop.building}
        <small className="soft"> {t.people(stop.visits.length)}</small>
      </h2>
      <ul>
        {stop.visits.map(({ difference, ask }) => (
          <li key={difference.id}>
            <div>
              <strong>{difference.person?.name ?? t.nobody}</strong>{" "}
              <span className="soft">
                {[difference.person?.phone, difference.person?.site]
                  .filter((part) => part !== null && part !== undefined)
                  .join(" · ")}
              </span>
              <p>
                {t.types[difference.type]} · {t.ask}：
                {ask.length === 0 ? t.askNothing : ask.map(sayField).join("、")}
              </p>
            </div>
            <Link
              className={css.noPrint}
              to="/differences/$differenceId"
              params={{ differenceId: difference.id }}
            >
              {t.open}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
