import { App, Button, Drawer, Form, Input, InputNumber } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { keepFindings, type Survey } from "./queries.ts";
import { surveyText } from "./text.ts";
import css from "./Surveys.module.css";

interface Props {
  of: Survey;
  open: boolean;
  /** The answers that were ticked: each begins as a finding of its own. */
  begin: readonly { text: string; times: number }[];
  onClose: () => void;
  onDone: () => void;
}

/** Free words summed up in one's own, with how often they were said. */
export function FindingsDrawer({ of, open, begin, onClose, onDone }: Props) {
  const t = useText(surveyText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const must = [{ required: true, message: shared.required }];
  const mustWrite = [{ required: true, whitespace: true, message: shared.required }];
  const first = begin.length === 0 ? [{ text: "", times: 1 }] : begin;
  return (
    <Drawer open={open} title={t.findingsTitle} size={520} destroyOnHidden onClose={onClose}>
      <p className={css.lead}>{t.findingsLead}</p>
      <DraftForm<Schemas["KeepSurveyFindings"]>
        draftKey={`survey.${of.id}.findings.${begin.length}`}
        initial={{
          findings: first.map(({ text, times }) => ({ text: text.slice(0, 300), times })),
        }}
        submitLabel={t.keep}
        onCancel={onClose}
        send={(body, key) => keepFindings(of.id, body, key)}
        onDone={() => {
          void message.success(t.kept);
          void client.invalidateQueries({ queryKey: ["surveys"] });
          void client.invalidateQueries({ queryKey: ["talks"] });
          onDone();
        }}
      >
        <Form.List name="findings">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <div key={key} className={css.finding}>
                  <Form.Item name={[name, "text"]} rules={mustWrite}>
                    <Input.TextArea
                      aria-label={t.finding(name + 1)}
                      placeholder={t.finding(name + 1)}
                      autoSize={{ minRows: 2, maxRows: 6 }}
                      maxLength={300}
                    />
                  </Form.Item>
                  <div className={css.one}>
                    <Form.Item name={[name, "times"]} rules={must} label={t.times}>
                      <InputNumber
                        aria-label={t.timesOf(name + 1)}
                        min={1}
                        max={100_000}
                        precision={0}
                      />
                    </Form.Item>
                    {fields.length > 1 && (
                      <Button type="text" onClick={() => remove(name)}>
                        {t.removeShort}
                      </Button>
                    )}
                  </div>
                </div>
              ))}
              <Form.Item>
                <Button disabled={fields.length >= 100} onClick={() => add({ text: "", times: 1 })}>
                  {t.addFinding}
                </Button>
              </Form.Item>
            </>
          )}
        </Form.List>
      </DraftForm>
    </Drawer>
  );
}
