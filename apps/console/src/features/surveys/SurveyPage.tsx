import { Button, Flex, Typography } from "antd";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { printPoster } from "../../components/printPoster.ts";
import { surveyQuery, type Survey } from "./queries.ts";
import { QuestionsTold } from "./QuestionsTold.tsx";
import { Results } from "./Results.tsx";
import { SurveyActions } from "./SurveyActions.tsx";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

/** One questionnaire: how it is answered, what came of it, and what may be done with it now. */
export function SurveyPage() {
  const t = useText(surveyText);
  const said = useText(words);
  const { surveyId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(surveyQuery(surveyId));
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  const whom =
    data.lines.length === 0 ? t.allLines : data.lines.map((line) => said.line[line]).join(" · ");
  return (
    <div className={css.page}>
      <PageHead
        title={data.title}
        aside={
          <Flex gap="small" align="center" wrap justify="flex-end">
            <SurveyActions key={data.version} of={data} />
            <Link to="/surveys" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      <p className="soft">
        {[
          t.states[data.state],
          data.areaName,
          whom,
          t.days(data.opensOn, data.closesOn),
          t.madeBy(data.unit.name),
        ].join(" · ")}
      </p>
      {data.state !== "draft" && <Way of={data} state={data.state} />}
      {data.state !== "draft" && <Results of={data} />}
      <QuestionsTold of={data} />
    </div>
  );
}

/** How it reaches those who answer: the link, and the page to be put up. */
function Way({ of, state }: { of: Survey; state: "waiting" | "open" | "closed" }) {
  const t = useText(surveyText);
  const printing = useMutation({
    mutationFn: () => printPoster(`/api/v1/surveys/${of.id}/poster.svg`),
  });
  const address = `${location.origin}${of.path}`;
  return (
    <section className={css.way}>
      <h2>{t.link}</h2>
      <Flex gap="small" align="center" wrap>
        <Typography.Text code copyable={{ text: address, tooltips: [t.copyLink, t.linkCopied] }}>
          {address}
        </Typography.Text>
        {state !== "closed" && (
          <Button loading={printing.isPending} onClick={() => printing.mutate()}>
            {t.poster}
          </Button>
        )}
      </Flex>
      <p className="soft">{t.linkAt(state, of.opensOn, of.closesOn)}</p>
      {printing.isError && <Failure error={printing.error} retry={() => printing.mutate()} />}
    </section>
  );
}
