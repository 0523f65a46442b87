import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, take } from "../api.ts";
import { Button, ButtonLink } from "../components/Button.tsx";
import { isAsked, putAway } from "./progress.ts";
import { surveyText } from "./surveyText.ts";

const invitationsQuery = queryOptions({
  queryKey: ["surveyInvitations"],
  queryFn: async () => (await take(api.GET("/api/v1/surveys/invitations"))).items,
  staleTime: 10 * 60_000,
});

/** The questionnaire that asks a rider's line and area, one at a time; may be put away for good. */
export default function SurveyInvitation() {
  const t = useText(surveyText);
  const { data } = useQuery(invitationsQuery);
  const [, setAway] = useState(0);
  const next = data?.find(({ code }) => isAsked(localStorage, code));
  if (next === undefined) return null;
  return (
    <section className="card">
      <h2>{t.invited}</h2>
      <p>{next.title}</p>
      <p className="hint">
        {t.invitedBy(next.unitName, next.questions, next.closesOn)} · {t.invitedNameless}
      </p>
      <div className="pair">
        <Button
          look="quiet"
          onClick={() => {
            putAway(localStorage, next.code);
            setAway((count) => count + 1);
          }}
        >
          {t.putAway}
        </Button>
        <ButtonLink to={next.path.replace(/^\/m/, "")}>{t.answer}</ButtonLink>
      </div>
    </section>
  );
}
