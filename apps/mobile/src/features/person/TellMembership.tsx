import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Schemas } from "@juxin/api-client";
import { useLocation } from "wouter";
import { api, take } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Screen } from "../../components/Screen.tsx";
import { invitationText } from "../../register/invitationText.ts";
import { memberText } from "./memberText.ts";
import { Tick } from "../../components/Tick.tsx";
import { useIssues } from "../../app/useIssues.ts";
import { usePersonWrite } from "../../register/usePersonWrite.ts";

type Telling = Schemas["DeclareMembership"];
type Kind = Telling["kind"];
type Status = NonNullable<Telling["status"]>;

const kinds: readonly Kind[] = ["party", "union", "league", "women"];
const statuses: readonly Status[] = ["formal", "probationary", "applicant"];

/** A member shows themselves (亮身份): by their own choice, with a consent of its own. */
export default function TellMembership() {
  const t = useText(memberText);
  const { yours } = useText(invitationText);
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<Kind | null>(null);
  const [chosen, setChosen] = useState<Status>("formal");
  const [organisation, setOrganisation] = useState("");
  const [elsewhere, setElsewhere] = useState(false);
  const [home, setHome] = useState("");
  const [since, setSince] = useState("");
  const [agreed, setAgreed] = useState(false);
  const tell = usePersonWrite(
    (body: Telling, header) =>
      take(api.POST("/api/v1/me/memberships", { params: { header }, body })),
    () => navigate("/me/person", { replace: true }),
  );
  const faultAt = useIssues(tell.error);
  // Only the Party knows a probation, and members whose membership is kept elsewhere.
  const offered = statuses.filter((one) => kind === "party" || one !== "probationary");
  const status = offered.includes(chosen) ? chosen : "formal";
  const floating = kind === "party" && elsewhere;
  const send = (): void => {
    if (kind === null) return;
    tell.mutate({
      kind,
      status,
      organisation: organisation.trim(),
      floating,
      home: floating ? home.trim() : "",
      ...(since !== "" && { since }),
      agreed,
    });
  };
  return (
    <Screen
      title={t.declareTitle}
      back="/me/person"
      bar={
        <>
          <Fault error={tell.error} />
          <Button
            look="primary"
            disabled={!agreed || kind === null}
            busy={tell.isPending}
            onClick={send}
          >
            {t.send}
          </Button>
        </>
      }
    >
      <p>{yours}</p>
      <Choices
        legend={t.kindLegend}
        value={kind}
        options={kinds.map((value) => ({ value, label: t.kind[value] }))}
        onChange={setKind}
      />
      {kind !== null && (
        <Choices
          legend={t.statusLegend}
          value={status}
          options={offered.map((value) => ({ value, label: t.status[value] }))}
          onChange={setChosen}
        />
      )}
      <Field label={t.organisation} hint={t.organisationHint} fault={faultAt("organisation")}>
        {(control) => (
          <input
            {...control}
            maxLength={80}
            value={organisation}
            onChange={({ target }) => setOrganisation(target.value)}
          />
        )}
      </Field>
      {kind === "party" && (
        <Tick checked={elsewhere} onChange={setElsewhere}>
          {t.floating}
        </Tick>
      )}
      {floating && (
        <Field label={t.home} fault={faultAt("home")}>
          {(control) => (
            <input
              {...control}
              maxLength={80}
              value={home}
              onChange={({ target }) => setHome(target.value)}
            />
          )}
        </Field>
      )}
      <Field label={t.since} hint={t.sinceHint} fault={faultAt("since")}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={since}
            onChange={({ target }) => setSince(target.value)}
          />
        )}
      </Field>
      <Tick checked={agreed} onChange={setAgreed}>
        {t.agree}
      </Tick>
    </Screen>
  );
}
