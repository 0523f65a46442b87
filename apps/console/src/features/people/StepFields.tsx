import { Checkbox, Flex, Form, Input, InputNumber } from "antd";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../components/text.ts";
import type { StepSpec } from "./developmentQueries.ts";
import { developmentText } from "./developmentText.ts";

/** What the rules ask of one step: its papers, people, hours of training, votes. */
export function StepFields({ spec }: { spec: StepSpec }) {
  const t = useText(developmentText);
  const shared = useText(sharedText);
  const must = [{ required: true, message: shared.required }];
  const number = (name: string | string[], label: string, max: number, rules: typeof must = []) => (
    <Form.Item name={name} label={label} rules={rules} style={{ flex: "1 1 130px" }}>
      <InputNumber min={0} max={max} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  );
  return (
    <>
      {spec.people !== undefined &&
        number("people", t.howMany(t.people(spec.people.min, spec.people.max)), 20, must)}
      {spec.training !== undefined && (
        <>
          <p className="soft">{t.training(spec.training.days, spec.training.hours)}</p>
          <Flex gap="small" wrap>
            {number("days", t.days, 60)}
            {number("hours", t.hours, 500)}
          </Flex>
        </>
      )}
      {spec.vote === true && (
        <Flex gap="small" wrap>
          {number(["votes", "entitled"], t.entitled, 100_000, must)}
          {number(["votes", "present"], t.present, 100_000, must)}
          {number(["votes", "yes"], t.yes, 100_000, must)}
        </Flex>
      )}
      {spec.key === "conversionMeeting" && number("extendMonths", t.extend, 24)}
      <PapersField spec={spec} />
    </>
  );
}

export function PapersField({ spec }: { spec: StepSpec }) {
  const t = useText(developmentText);
  const locale = useLocale();
  if (spec.papers.length === 0) return null;
  return (
    <Form.Item name="papers" label={t.papers}>
      <Checkbox.Group
        options={spec.papers.map((paper) => ({ value: paper.key, label: paper[locale] }))}
      />
    </Form.Item>
  );
}

export function NoteField() {
  const t = useText(developmentText);
  return (
    <Form.Item name="note" label={t.note}>
      <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={300} />
    </Form.Item>
  );
}
