import { Form, Input, Select } from "antd";
import { lines } from "./lines.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { QuestionFields } from "./QuestionFields.tsx";
import type { NewSurvey } from "./queries.ts";
import { surveyText } from "./text.ts";
import { toSurvey, type SurveyEntry } from "./toSurvey.ts";
import css from "./Surveys.module.css";

interface Props {
  draftKey: string;
  initial: Partial<SurveyEntry>;
  send: (survey: NewSurvey, key: string) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
}

/** Everything of a draft on one page, in the order in which whoever answers will read it. */
export function SurveyForm({ draftKey, initial, send, onDone, onCancel }: Props) {
  const t = useText(surveyText);
  const said = useText(words);
  const shared = useText(sharedText);
  const must = [{ required: true, message: shared.required }];
  const mustWrite = [{ required: true, whitespace: true, message: shared.required }];
  return (
    <div className={css.form}>
      <DraftForm<SurveyEntry>
        draftKey={draftKey}
        initial={initial}
        submitLabel={t.save}
        send={(entry, key) => send(toSurvey(entry), key)}
        onDone={onDone}
        onCancel={onCancel}
      >
        <Form.Item name="title" label={t.name} rules={mustWrite}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="why" label={t.why} rules={mustWrite}>
          <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
        <Form.Item name="becomes" label={t.becomes} rules={mustWrite}>
          <Input.TextArea maxLength={300} autoSize={{ minRows: 2, maxRows: 5 }} />
        </Form.Item>
        <div className={css.pair}>
          <Form.Item name="area" label={t.place} rules={must}>
            <AreaSelect withDistrict />
          </Form.Item>
          <Form.Item name="lines" label={t.lines}>
            <Select
              mode="multiple"
              placeholder={t.allLines}
              options={lines.map((value) => ({ value, label: said.line[value] }))}
            />
          </Form.Item>
          <Form.Item name="opensOn" label={t.opensOn} rules={must}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="closesOn" label={t.closesOn} rules={must}>
            <Input type="date" />
          </Form.Item>
        </div>
        <h2 className={css.head}>{t.questions}</h2>
        <p className="soft">{t.questionsHint}</p>
        <QuestionFields written={mustWrite} />
      </DraftForm>
    </div>
  );
}
