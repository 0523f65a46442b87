import { useRef } from "react";
import { Alert, App, Button, Popconfirm } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { newId } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { closeSurvey, copySurvey, discardSurvey, openSurvey, type Survey } from "./queries.ts";
import { surveyText } from "./text.ts";

type Press = "open" | "close" | "copy" | "discard";

/** What may be done with a questionnaire now; what cannot be undone asks once more. */
export function SurveyActions({ of }: { of: Survey }) {
  const t = useText(surveyText);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const key = useRef(newId());
  const told = { open: t.opened, close: t.closed, copy: t.copied, discard: t.discarded };
  const sends = {
    open: () => openSurvey(of, key.current),
    close: () => closeSurvey(of, key.current),
    copy: () => copySurvey(of.id, key.current),
    discard: () => discardSurvey(of.id, key.current),
  };
  const press = useMutation({
    mutationFn: async (what: Press): Promise<string | null> => (await sends[what]())?.id ?? null,
    onSuccess: (id, what) => {
      key.current = newId();
      void message.success(told[what]);
      if (what === "discard") void navigate({ to: "/surveys" });
      else if (id !== null) void navigate({ to: "/surveys/$surveyId", params: { surveyId: id } });
      // The page of a thrown away draft is left: it must not be asked for again.
      if (what === "discard") client.removeQueries({ queryKey: ["surveys", "one", of.id] });
      void client.invalidateQueries({ queryKey: ["surveys"] });
    },
    onError: () => {
      key.current = newId();
      void client.invalidateQueries({ queryKey: ["surveys"] });
    },
  });
  const may = (ability: Survey["abilities"][number]) => of.abilities.includes(ability);
  const asking = (what: Press, label: string, question: string, primary = false) => (
    <Popconfirm
      title={question}
      okText={t.yes}
      cancelText={t.no}
      styles={{ root: { maxWidth: 320 } }}
      onConfirm={() => press.mutate(what)}
    >
      <Button
        type={primary ? "primary" : "default"}
        loading={press.isPending && press.variables === what}
      >
        {label}
      </Button>
    </Popconfirm>
  );
  return (
    <>
      {may("edit") && (
        <Button
          onClick={() =>
            void navigate({ to: "/surveys/$surveyId/edit", params: { surveyId: of.id } })
          }
        >
          {t.edit}
        </Button>
      )}
      {may("discard") && asking("discard", t.discard, t.discardAsk)}
      {may("copy") && of.state !== "draft" && (
        <Button
          loading={press.isPending && press.variables === "copy"}
          onClick={() => press.mutate("copy")}
        >
          {t.copy}
        </Button>
      )}
      {may("close") && asking("close", t.close, t.closeAsk)}
      {may("open") && asking("open", t.open, t.openAsk, true)}
      {press.isError && (
        <Alert type="error" showIcon title={<ProblemText error={press.error} withIssues />} />
      )}
    </>
  );
}
