import { can } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { api, ProblemError, take, uploadPhoto } from "../../../api.ts";
import { useMe } from "../../../app/session.ts";
import { useIssues } from "../../../app/useIssues.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button } from "../../../components/Button.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { Loaded } from "../../../components/Loaded.tsx";
import { Screen } from "../../../components/Screen.tsx";
import type { PlaceDraft } from "../../../draft/placeDraft.ts";
import { usePlaceDraft } from "../../../draft/usePlaceDraft.ts";
import { stationCatalogQuery } from "../queries.ts";
import { friendlyText } from "./friendlyText.ts";
import { Question } from "./Question.tsx";
import {
  firstOpen,
  isAnswered,
  stepOfField,
  steps,
  toApplication,
  type Step,
} from "./toApplication.ts";
import "../stations.css";

/** An application to be a friendly place: one question a screen, kept on the phone as it is answered. */
export default function Apply({ step }: { step: string }) {
  const t = useText(friendlyText);
  const me = useMe();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const catalog = useQuery(stationCatalogQuery);
  const kept = usePlaceDraft(me.accountId);
  const { draft, photos } = kept;
  const wanted = steps.find((one) => one === step) ?? "type";
  const open = firstOpen(draft, me.name);
  // A link into the middle begins at the first question that has no answer.
  const shown: Step = steps.indexOf(wanted) > steps.indexOf(open) ? open : wanted;
  const go = (to: Step): void => navigate(`/friendly/apply/${to}`);
  const send = useWrite(
    async (what: { draft: PlaceDraft; photos: readonly string[] }, headers) => {
      const photoIds: string[] = [];
      for (const { blob, key } of photos) photoIds.push(await uploadPhoto(blob, key));
      return take(
        api.POST("/api/v1/station-applications", {
          params: { header: headers },
          body: toApplication(what.draft, me.name, photoIds),
        }),
      );
    },
    async () => {
      kept.clear();
      await client.invalidateQueries({ queryKey: ["applications"] });
      navigate("/friendly", { replace: true });
    },
  );
  const faultAt = useIssues(send.error);
  const issues = send.error instanceof ProblemError ? (send.error.problem.issues ?? []) : [];
  const faulty = new Set(issues.map(({ path }) => stepOfField(path)));

  if (!can(me, "station.apply"))
    return (
      <Screen title={t.title} back="/stations">
        <Empty icon="info" title={t.noAccess} />
      </Screen>
    );
  const at = steps.indexOf(shown);
  return (
    <Screen
      key={shown}
      title={t.steps[shown]}
      back="/friendly"
      bar={
        shown === "check" ? (
          <>
            <Fault error={send.error} />
            <Button
              look="primary"
              busy={send.isPending}
              onClick={() => send.mutate({ draft, photos: photos.map(({ key }) => key) })}
            >
              {t.send}
            </Button>
          </>
        ) : (
          <Button
            look="primary"
            disabled={!isAnswered(shown, draft, me.name)}
            onClick={() => go(open === "check" && faulty.size > 0 ? "check" : steps[at + 1]!)}
          >
            {t.next}
          </Button>
        )
      }
    >
      <p className="hint">{t.stepOf(at + 1, steps.length)}</p>
      <Loaded query={catalog}>
        {(lists) => (
          <Question
            step={shown}
            lists={lists}
            kept={kept}
            faultAt={faultAt}
            faulty={faulty}
            onChange={go}
          />
        )}
      </Loaded>
    </Screen>
  );
}
