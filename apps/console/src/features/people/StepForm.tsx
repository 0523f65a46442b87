import { Form, Input, Radio, Select } from "antd";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { useNow } from "../../components/useNow.ts";
import {
  startDevelopment,
  stopDevelopment,
  takeStep,
  undoStep,
  type Development,
  type StepSpec,
} from "./developmentQueries.ts";
import { developmentText } from "./developmentText.ts";
import { today } from "./SourceFields.tsx";
import { NoteField, PapersField, StepFields } from "./StepFields.tsx";
import { useTold, type Closing } from "./useTold.ts";
import css from "./People.module.css";

type StepValues = Omit<Schemas["TakeDevelopmentStep"], "version">;

/** An empty number field says null; the API wants it left out. */
const filled = (values: StepValues): StepValues =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as StepValues;

/** Takes down that a step was done; only what the rules ask of that step is asked. */
export function StepForm({
  of,
  steps,
  specs,
  onDone,
  onCancel,
  onRefused,
}: Closing & { of: Development; steps: StepSpec[]; specs: readonly StepSpec[] }) {
  const t = useText(developmentText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const told = useTold(onDone);
  const [form] = Form.useForm<StepValues>();
  const first = steps[0]?.step ?? 1;
  const chosen = Form.useWatch("step", form) ?? first;
  const spec = specs[chosen - 1];
  // A draft may name a step that somebody else has taken down since.
  const offered = spec === undefined || steps.includes(spec) ? steps : [...steps, spec];
  const must = [{ required: true, message: shared.required }];
  return (
    <div className={css.form}>
      <DraftForm<StepValues>
        form={form}
        draftKey={`development.${of.id}.step`}
        initial={{ step: first, on: today(now), papers: [] }}
        send={(values, key) =>
          told.send(takeStep(of.id, { ...filled(values), version: of.version }, key))
        }
        onDone={() => told.done(t.saved)}
        submitLabel={t.save}
        onCancel={onCancel}
        onRefused={onRefused}
      >
        <Form.Item name="step" label={t.which} rules={must}>
          <Select
            options={offered.map((one) => ({
              value: one.step,
              label: t.step(one.step, one[locale]),
            }))}
            onChange={() => form.setFieldValue("papers", [])}
          />
        </Form.Item>
        <Form.Item name="on" label={t.on} rules={must}>
          <Input type="date" max={today(now)} />
        </Form.Item>
        {spec !== undefined && <StepFields key={spec.step} spec={spec} />}
        <NoteField />
      </DraftForm>
    </div>
  );
}

const partyKinds = ["partyOrganisation", "industryCommittee", "district"] as const;

type StartValues = Schemas["StartDevelopment"] & { kind: (typeof partyKinds)[number] };

/** Takes down that somebody applied: the first of the steps. */
export function StartForm({
  personId,
  spec,
  onDone,
  onCancel,
  onRefused,
}: Closing & { personId: string; spec: StepSpec }) {
  const t = useText(developmentText);
  const shared = useText(sharedText);
  const kinds = useText(words).unitKind;
  const now = useNow();
  const told = useTold(onDone);
  const [form] = Form.useForm<StartValues>();
  const kind = Form.useWatch("kind", form) ?? partyKinds[0];
  const must = [{ required: true, message: shared.required }];
  return (
    <div className={css.form}>
      <DraftForm<StartValues>
        form={form}
        draftKey={`person.${personId}.development`}
        initial={{ kind: partyKinds[0], appliedOn: today(now), papers: [] }}
        send={({ unitId, appliedOn, papers = [] }, key) =>
          told.send(startDevelopment(personId, { unitId, appliedOn, papers }, key))
        }
        onDone={() => told.done(t.started)}
        submitLabel={t.save}
        onCancel={onCancel}
        onRefused={onRefused}
      >
        <Form.Item name="kind" label={t.kind}>
          <Radio.Group
            options={partyKinds.map((value) => ({ value, label: kinds[value] }))}
            onChange={() => form.resetFields(["unitId"])}
          />
        </Form.Item>
        <Form.Item name="unitId" label={t.unit} rules={must}>
          <UnitSelect key={kind} kind={kind} />
        </Form.Item>
        <Form.Item name="appliedOn" label={t.appliedOn} rules={must}>
          <Input type="date" max={today(now)} />
        </Form.Item>
        <PapersField spec={spec} />
      </DraftForm>
    </div>
  );
}

/** Takes back the step written by mistake, or ends what does not go on; both say why. */
export function WhyForm({
  of,
  undo,
  onDone,
  onCancel,
  onRefused,
}: Closing & { of: Development; undo: StepSpec | null }) {
  const t = useText(developmentText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const told = useTold(onDone);
  const send = ({ why }: { why: string }, key: string) => {
    const said = { why: why.trim(), version: of.version };
    return told.send(
      undo === null
        ? stopDevelopment(of.id, said, key)
        : undoStep(of.id, { ...said, step: undo.step }, key),
    );
  };
  return (
    <div className={css.form}>
      <DraftForm<{ why: string }>
        draftKey={`development.${of.id}.${undo === null ? "stop" : "undo"}`}
        send={send}
        onDone={() => told.done(undo === null ? t.stopSaved : t.undoSaved)}
        submitLabel={undo === null ? t.stop : t.undo}
        danger={undo === null}
        onCancel={onCancel}
        onRefused={onRefused}
      >
        {undo !== null && <p>{t.step(undo.step, undo[locale])}</p>}
        <Form.Item
          name="why"
          label={t.why}
          rules={[{ required: true, whitespace: true, min: 2, message: shared.required }]}
        >
          <Input autoFocus maxLength={undo === null ? 200 : 120} autoComplete="off" />
        </Form.Item>
      </DraftForm>
    </div>
  );
}
