import { Alert, Button, Flex, Progress } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { ProblemError } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { Compare } from "./Compare.tsx";
import { Curve } from "./Curve.tsx";
import { Keep } from "./Keep.tsx";
import { planQuery, type Answered, type Plan } from "./queries.ts";
import { Said } from "./Said.tsx";
import { plannerText } from "./text.ts";
import { Trial } from "./Trial.tsx";
import { usePlanWords } from "./usePlanWords.ts";
import css from "./Planner.module.css";

const formats = ["geojson", "xlsx", "docx"] as const;
const isAnswered = (plan: Plan): plan is Answered => plan.result !== null;

/** One plan: what it says, the map to try it on, and what every figure comes from. */
export function PlanPage() {
  const t = useText(plannerText);
  const said = usePlanWords();
  const { planId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(planQuery(planId));
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <div className={css.page}>
      <PageHead
        title={data.name}
        aside={
          <Flex gap="small" align="center" wrap>
            {isAnswered(data) && (
              <Flex gap="small" role="group" aria-label={t.exportLabel}>
                {formats.map((format) => (
                  <Button
                    key={format}
                    href={`/api/v1/station-plans/${data.id}/export.${format}`}
                    download
                  >
                    {t.exports[format]}
                  </Button>
                ))}
              </Flex>
            )}
            <Link to="/planner" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      <p className="soft">
        {t.kind[data.kind]} · {said.asked(data)}
      </p>
      {data.state === "running" && <Running plan={data} />}
      {data.state === "failed" && (
        <Alert
          type="error"
          showIcon
          style={{ marginTop: 12 }}
          title={t.failedTitle}
          description={
            <ProblemText
              error={new ProblemError({ status: 500, reason: data.reason ?? "plan.failed" })}
            />
          }
        />
      )}
      {isAnswered(data) && (
        <>
          <Said plan={data} />
          <Keep key={`${data.name} ${data.kept}`} plan={data} />
          <Trial key={data.id} plan={data} />
          <Curve curve={data.result.curve} limit={data.asked.minutes} />
          <Compare plan={data} />
        </>
      )}
    </div>
  );
}

/** How long it has been at it, of the seconds it was given; reading the network comes on top. */
function Running({ plan }: { plan: Plan }) {
  const t = useText(plannerText);
  const { dataUpdatedAt } = useQuery(planQuery(plan.id));
  const seconds = Math.max(0, Math.round((dataUpdatedAt - Date.parse(plan.startedAt)) / 1000));
  const given = "seconds" in plan.asked ? plan.asked.seconds : 5;
  return (
    <section className={css.running} aria-live="polite">
      <p>{t.running(seconds)}</p>
      <Progress percent={Math.min(95, (seconds / given) * 90)} showInfo={false} status="active" />
      <p className="soft">{t.runningHint}</p>
    </section>
  );
}
