import { useState } from "react";
import { Form, Input, Select } from "antd";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { Checkbox } from "antd";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { addPapers, type Development, type StepSpec } from "./developmentQueries.ts";
import { developmentText } from "./developmentText.ts";
import { today } from "./SourceFields.tsx";
import { NoteField } from "./StepFields.tsx";
import { useTold, type Closing } from "./useTold.ts";
import css from "./People.module.css";

type Values = Omit<Schemas["AddDevelopmentPapers"], "version">;

/** Takes down papers that came after their step was done. */
export function PapersForm({
  of,
  specs,
  onDone,
  onCancel,
  onRefused,
}: Closing & { of: Development; specs: readonly StepSpec[] }) {
  const t = useText(developmentText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const told = useTold(onDone);
  const [form] = Form.useForm<Values>();
  const steps = [...new Set(of.missing.map(({ step }) => step))];
  const [first] = useState(steps[0] ?? 1);
  const chosen = Form.useWatch("step", form) ?? first;
  const wanted = of.missing.filter(({ step }) => step === chosen);
  const must = [{ required: true, message: shared.required }];
  // A group of boxes cannot be said to be required, but some of it can.
  const some = [{ type: "array" as const, min: 1, message: shared.required }];
  return (
    <div className={css.form}>
      <DraftForm<Values>
        form={form}
        draftKey={`development.${of.id}.papers`}
        initial={{ step: first, on: today(now), papers: [] }}
        send={(values, key) => told.send(addPapers(of.id, { ...values, version: of.version }, key))}
        onDone={() => told.done(t.papersSaved)}
        submitLabel={t.save}
        onCancel={onCancel}
        onRefused={onRefused}
      >
        <Form.Item name="step" label={t.papersOf} rules={must}>
          <Select
            options={steps.map((step) => ({
              value: step,
              label: t.step(step, specs[step - 1]?.[locale] ?? ""),
            }))}
            onChange={() => form.setFieldValue("papers", [])}
          />
        </Form.Item>
        <Form.Item name="papers" label={t.papersCame} rules={some}>
          <Checkbox.Group
            options={wanted.map(({ step, paper }) => ({
              value: paper,
              label: specs[step - 1]?.papers.find(({ key }) => key === paper)?.[locale] ?? paper,
            }))}
          />
        </Form.Item>
        <Form.Item name="on" label={t.papersOn} rules={must}>
          <Input type="date" max={today(now)} />
        </Form.Item>
        <NoteField />
      </DraftForm>
    </div>
  );
}
