import { useState } from "react";
import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useLocation } from "wouter";
import { api, take } from "../../api.ts";
import { lines } from "../../app/lines.ts";
import { useMe } from "../../app/session.ts";
import { AreaChoice } from "../../components/AreaChoice.tsx";
import { Button } from "../../components/Button.tsx";
import { Choices } from "../../components/Choices.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Screen } from "../../components/Screen.tsx";
import { IdentityFields } from "./IdentityFields.tsx";
import { personText } from "./personText.ts";
import { sayingOf, type Form, type Saying, type Topic } from "./saying.ts";
import { Tick } from "../../components/Tick.tsx";
import { useIssues } from "../../app/useIssues.ts";
import { usePersonWrite } from "../../register/usePersonWrite.ts";

const topics: readonly Topic[] = ["work", "home", "identity"];

/** A short form: what the rider says of themselves, one topic at a time. */
export default function Say() {
  const t = useText(personText);
  const { line: lineWords } = useText(words);
  const me = useMe();
  const [, navigate] = useLocation();
  const [form, setForm] = useState<Form>({
    topic: "work",
    name: "",
    citizenNumber: "",
    birth: "",
    sex: "",
    line: me.line,
    employerText: "",
    leftWork: false,
    area: me.area,
    address: "",
    leftHome: false,
  });
  const set = (change: Partial<Form>): void => setForm({ ...form, ...change });
  const save = usePersonWrite(
    (body: Saying, header) => take(api.POST("/api/v1/me/person", { params: { header }, body })),
    () => navigate("/me/person", { replace: true }),
  );
  const faultAt = useIssues(save.error);
  const saying = sayingOf(form);
  return (
    <Screen
      title={t.saidTitle}
      back="/me/person"
      bar={
        <>
          <Fault error={save.error} />
          <Button
            look="primary"
            disabled={saying === null}
            busy={save.isPending}
            onClick={() => saying !== null && save.mutate(saying)}
          >
            {t.save}
          </Button>
        </>
      }
    >
      <p className="hint">{t.ownFirst}</p>
      <Choices
        legend={t.topic}
        value={form.topic}
        options={topics.map((value) => ({ value, label: t.topics[value] }))}
        onChange={(topic) => set({ topic })}
      />
      {form.topic !== "work" && faultAt("work.line") !== null && (
        <p className="fault-line">{faultAt("work.line")}</p>
      )}
      {form.topic === "identity" && <IdentityFields form={form} set={set} faultAt={faultAt} />}
      {form.topic === "work" && (
        <>
          <Field label={t.line} fault={faultAt("work.line")}>
            {(control) => (
              <select
                {...control}
                value={form.line ?? ""}
                onChange={({ target }) =>
                  set({ line: lines.find((one) => one === target.value) ?? null })
                }
              >
                <option value="">{t.choose}</option>
                {lines.map((one) => (
                  <option key={one} value={one}>
                    {lineWords[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t.employer} hint={t.employerHint} fault={faultAt("work.employerText")}>
            {(control) => (
              <input
                {...control}
                maxLength={80}
                autoComplete="organization"
                value={form.employerText}
                onChange={({ target }) => set({ employerText: target.value })}
              />
            )}
          </Field>
          <Tick checked={form.leftWork} onChange={(leftWork) => set({ leftWork })}>
            {t.workReplaces}
          </Tick>
        </>
      )}
      {form.topic === "home" && (
        <>
          <AreaChoice
            district={me.district.code}
            value={form.area}
            onChange={(area) => set({ area })}
          />
          <Field label={t.address} hint={t.addressHint} fault={faultAt("home.address")}>
            {(control) => (
              <input
                {...control}
                maxLength={120}
                autoComplete="street-address"
                value={form.address}
                onChange={({ target }) => set({ address: target.value })}
              />
            )}
          </Field>
          <Tick checked={form.leftHome} onChange={(leftHome) => set({ leftHome })}>
            {t.homeReplaces}
          </Tick>
        </>
      )}
    </Screen>
  );
}
