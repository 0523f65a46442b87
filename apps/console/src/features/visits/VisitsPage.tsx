import { useEffect } from "react";
import { Button, Checkbox, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { Door } from "./Door.tsx";
import { keepPageOffline } from "./keepPageOffline.ts";
import { Outbox } from "./Outbox.tsx";
import { OutboxLine } from "./OutboxLine.tsx";
import { walkQuery, type WalkSeen } from "./queries.ts";
import { StopList } from "./StopList.tsx";
import { visitText } from "./text.ts";
import css from "./Visits.module.css";

const route = getRouteApi("/shell/visits");

/** Whom to see, in the order of the streets; printed, downloaded, or walked with a phone. */
export function VisitsPage() {
  const search = route.useSearch();
  const me = useMe();
  const seen = useQuery(walkQuery(me, search));
  useEffect(keepPageOffline, []);
  useEffect(() => {
    document.getElementById("main")?.scrollTo(0, 0);
  }, [search.door, search.show]);
  if (search.show === "outbox") return <Outbox me={me} />;
  if (search.door !== undefined && seen.data !== undefined)
    return (
      <Door
        key={search.door + (search.mend ?? "")}
        id={search.door}
        mend={search.mend}
        walk={seen.data.walk}
      />
    );
  return (
    <div className={css.page}>
      <Head />
      <OutboxLine me={me} />
      {seen.isPending ? (
        <ListSkeleton />
      ) : seen.isError ? (
        <Failure error={seen.error} retry={() => void seen.refetch()} />
      ) : (
        <Walk seen={seen.data} />
      )}
    </div>
  );
}

function Head() {
  const t = useText(visitText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sheet = new URLSearchParams();
  if (search.area !== undefined) sheet.set("area", search.area);
  if (search.mine === "yes") sheet.set("mine", "true");
  return (
    <PageHead
      title={t.title}
      fold="narrow"
      aside={
        <Flex gap="small" wrap className={css.wide ?? ""}>
          <Button href={`/api/v1/rosters/visits.xlsx?${sheet}`}>{t.download}</Button>
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
  );
}

function Walk({ seen: { walk, at, old } }: { seen: WalkSeen }) {
  const t = useText(visitText);
  const locale = useLocale();
  const now = useNow();
  if (walk.stops.length === 0) return <Notice title={t.emptyTitle} body={t.emptyBody} />;
  const people = walk.stops.reduce((sum, { visits }) => sum + visits.length, 0);
  const when = formatMoment(new Date(at).toISOString(), now, locale);
  return (
    <>
      <p className={css.lead} data-old={old || undefined} role="status">
        {old ? t.old(people, when) : t.fresh(people, when)}
      </p>
      <p className={`${css.lead} ${css.wide}`}>{t.lead}</p>
      <StopList stops={walk.stops} />
    </>
  );
}
