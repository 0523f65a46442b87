import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { lastMonths } from "../../components/lastMonths.ts";
import { ListWork } from "./ListWork.tsx";
import { Learnt } from "./Learnt.tsx";
import { modelsQuery } from "./queries.ts";
import { matchingText } from "./text.ts";
import { Versions } from "./Versions.tsx";
import css from "./Matching.module.css";

const route = getRouteApi("/shell/matching");

/** By what lists recognise people: what decisions would teach, for who may adopt it, and how each list was matched. */
export function MatchingPage() {
  const t = useText(matchingText);
  const now = useNow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayAdopt = useMay("rosterModel.adopt");
  const period = search.period ?? lastMonths(now, 1)[0] ?? "";
  const change = (part: Partial<typeof search>) =>
    void navigate({ to: ".", search: (was) => ({ ...was, ...part }) });
  return (
    <div className={css.page}>
      <PageHead title={t.title} />
      <p className="soft">{t.lead}</p>
      {mayAdopt && <Model />}
      <section className={css.section}>
        <h2>{t.month}</h2>
        <div>
          <Select
            aria-label={t.period}
            style={{ width: 130 }}
            value={period}
            options={lastMonths(now, 13).map((value) => ({ value, label: value }))}
            onChange={(value) => change({ period: value, list: undefined })}
          />
        </div>
        <ListWork period={period} list={search.list} choose={(list) => change({ list })} />
      </section>
    </div>
  );
}

function Model() {
  const t = useText(matchingText);
  const models = useQuery(modelsQuery);
  return (
    <section className={css.section}>
      <h2>{t.model}</h2>
      {models.isPending ? (
        <ListSkeleton />
      ) : models.isError ? (
        <Failure error={models.error} retry={() => void models.refetch()} />
      ) : (
        <>
          <Learnt models={models.data} />
          <Versions models={models.data} />
        </>
      )}
    </section>
  );
}
