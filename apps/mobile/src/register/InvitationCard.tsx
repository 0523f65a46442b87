import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Schemas } from "@juxin/api-client";
import { useLocation } from "wouter";
import { api, take } from "../api.ts";
import { Button } from "../components/Button.tsx";
import { Fault } from "../components/Fault.tsx";
import { Field } from "../components/Field.tsx";
import { invitationText } from "./invitationText.ts";
import type { Invitation } from "./queries.ts";
import { usePersonWrite } from "./usePersonWrite.ts";

/** An invitation to show oneself as a member. Any answer puts it away; only a yes leads on to the form. */
export default function InvitationCard({
  invitation,
  takesWords = false,
}: {
  invitation: Invitation;
  takesWords?: boolean;
}) {
  const t = useText(invitationText);
  const [, navigate] = useLocation();
  const [words, setWords] = useState("");
  const reply = usePersonWrite(
    (body: Schemas["AnswerInvitation"], header) =>
      take(
        api.POST("/api/v1/me/invitations/{id}/answer", {
          params: { path: { id: invitation.id }, header },
          body,
        }),
      ),
    (_, { answer }) => {
      if (answer === "yes") navigate("/me/person/membership");
    },
  );
  return (
    <section className="card">
      <h2>{t.invited}</h2>
      {invitation.words !== null && <p>{invitation.words}</p>}
      {invitation.from !== null && <p className="hint">{t.from(invitation.from)}</p>}
      <p className="hint">{t.yours}</p>
      {takesWords && (
        <Field label={t.words} hint={t.wordsHint}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={300}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </Field>
      )}
      <Fault error={reply.error} />
      <div className="pair">
        {(["yes", "no", "later"] as const).map((answer) => (
          <Button
            key={answer}
            look={answer === "later" ? "quiet" : "plain"}
            busy={reply.isPending && reply.variables.answer === answer}
            disabled={reply.isPending && reply.variables.answer !== answer}
            onClick={() => reply.mutate({ answer, words: words.trim() })}
          >
            {t.answer[answer]}
          </Button>
        ))}
      </div>
    </section>
  );
}
