import { useState } from "react";
import { App, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { dayKey } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { createSurvey, templatesQuery } from "./queries.ts";
import { SurveyForm } from "./SurveyForm.tsx";
import { surveyText } from "./text.ts";
import type { SurveyEntry } from "./toSurvey.ts";
import css from "./Surveys.module.css";

const route = getRouteApi("/shell/surveys/new");
const day = 86_400_000;

/** A new questionnaire, blank or from a template; where and when are filled in as is usual. */
export function NewSurveyPage() {
  const t = useText(surveyText);
  const { from = "blank" } = route.useSearch();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { message } = App.useApp();
  const me = useMe();
  const templates = useQuery(templatesQuery);
  const grant = me.grants.find(({ role }) => role !== "auditor");
  const template = templates.data?.find(({ key }) => key === from);
  const [now] = useState(() => Date.now());
  const initial: Partial<SurveyEntry> = {
    area: grant?.area ?? me.district.code,
    lines: grant === undefined || grant.line === "all" ? [] : [grant.line],
    opensOn: dayKey(new Date(now)),
    closesOn: dayKey(new Date(now + 13 * day)),
    ...(template === undefined
      ? { questions: [{ kind: "one", text: "", necessary: false }] }
      : {
          title: template.title,
          why: template.why,
          becomes: template.becomes,
          questions: template.questions,
        }),
  };
  return (
    <div className={css.page}>
      <PageHead title={t.newTitle} />
      <label className={css.start}>
        {t.startFrom}
        <Select
          style={{ width: 240 }}
          value={from}
          options={[
            { value: "blank", label: t.blank },
            ...(templates.data ?? []).map(({ key, title, questions }) => ({
              value: key,
              label: `${title} · ${t.count(questions.length)}`,
            })),
          ]}
          onChange={(next: string) =>
            void navigate({ to: "/surveys/new", search: { from: next }, replace: true })
          }
        />
      </label>
      {templates.isPending ? (
        <ListSkeleton />
      ) : templates.isError ? (
        <Failure error={templates.error} retry={() => void templates.refetch()} />
      ) : (
        <SurveyForm
          key={from}
          draftKey={`survey.new.${from}`}
          initial={initial}
          send={async (body, key) => {
            const { id } = await createSurvey(body, key);
            void navigate({ to: "/surveys/$surveyId", params: { surveyId: id } });
          }}
          onDone={() => {
            void message.success(t.saved);
            void client.invalidateQueries({ queryKey: ["surveys"] });
          }}
          onCancel={() => void navigate({ to: "/surveys" })}
        />
      )}
    </div>
  );
}
