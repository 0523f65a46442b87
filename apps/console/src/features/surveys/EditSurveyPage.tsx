import { App } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { changeSurvey, surveyQuery } from "./queries.ts";
import { SurveyForm } from "./SurveyForm.tsx";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

/** A draft, to be changed; what was opened says that it stands. */
export function EditSurveyPage() {
  const t = useText(surveyText);
  const { surveyId = "" } = useParams({ strict: false });
  const survey = useQuery(surveyQuery(surveyId));
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const back = () => void navigate({ to: "/surveys/$surveyId", params: { surveyId } });
  if (survey.isPending) return <ListSkeleton />;
  if (survey.isError) return <Failure error={survey.error} retry={() => void survey.refetch()} />;
  const { version, title, why, becomes, area, lines, opensOn, closesOn, questions } = survey.data;
  return (
    <div className={css.page}>
      <PageHead title={t.editTitle} />
      <SurveyForm
        key={version}
        draftKey={`survey.${surveyId}.${version}`}
        initial={{ title, why, becomes, area, lines, opensOn, closesOn, questions }}
        send={(body, key) => changeSurvey(surveyId, version, body, key)}
        onDone={() => {
          void message.success(t.saved);
          void client.invalidateQueries({ queryKey: ["surveys"] });
          back();
        }}
        onCancel={back}
      />
    </div>
  );
}
