import { Button, Drawer } from "antd";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { PlanForm } from "./PlanForm.tsx";
import { plansQuery, type Plan } from "./queries.ts";
import { plannerText } from "./text.ts";
import { percent } from "./gapWords.ts";
import { usePlanWords } from "./usePlanWords.ts";
import css from "./Planner.module.css";

const route = getRouteApi("/shell/planner");
const columns = ["name", "kind", "asked", "share", "state", "started"] as const;

/** What was asked of the planner: kept plans first, then the latest. */
export function PlannerPage() {
  const t = useText(plannerText);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useQuery(plansQuery);
  const open = (next: "new" | undefined) => void navigate({ to: ".", search: { open: next } });
  return (
    <div className={css.page}>
      <PageHead
        title={t.title}
        aside={
          <Button type="primary" onClick={() => open("new")}>
            {t.create}
          </Button>
        }
      />
      {list.isPending ? (
        <ListSkeleton />
      ) : list.isError ? (
        <Failure error={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Notice title={t.emptyTitle} body={t.emptyBody}>
          <Button type="primary" onClick={() => open("new")}>
            {t.create}
          </Button>
        </Notice>
      ) : (
        <ListTable label={t.label} heads={columns.map((key) => t.columns[key])}>
          {list.data.map((plan) => (
            <Row key={plan.id} plan={plan} />
          ))}
        </ListTable>
      )}
      <Drawer
        open={search.open === "new"}
        title={t.create}
        size={440}
        destroyOnHidden
        onClose={() => open(undefined)}
      >
        <PlanForm
          onCancel={() => open(undefined)}
          onDone={(planId) => void navigate({ to: "/planner/$planId", params: { planId } })}
        />
      </Drawer>
    </div>
  );
}

function Row({ plan }: { plan: Plan }) {
  const t = useText(plannerText);
  const locale = useLocale();
  const now = useNow();
  const said = usePlanWords();
  return (
    <tr>
      <td>
        <Link to="/planner/$planId" params={{ planId: plan.id }}>
          {plan.name}
        </Link>
        {plan.kept && <span className={css.kept}> {t.kept}</span>}
      </td>
      <td className="nowrap">{t.kind[plan.kind]}</td>
      <td>{said.asked(plan)}</td>
      <td className={css.number}>
        <Share plan={plan} />
      </td>
      <td className="nowrap">
        {plan.state !== "done" && (
          <span className={plan.state === "failed" ? css.hand : "soft"}>{t.state[plan.state]}</span>
        )}
        {plan.result?.plan && said.sure(plan.result.plan)}
      </td>
      <td className="nowrap soft">{formatMoment(plan.startedAt, now, locale)}</td>
    </tr>
  );
}

function Share({ plan: { result } }: { plan: Plan }) {
  const t = useText(plannerText);
  if (result === null) return null;
  const before = percent(result.total > 0 ? result.before / result.total : 0);
  return result.plan === null ? before : t.change(before, percent(result.share));
}
