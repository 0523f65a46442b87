import { Button, Form, Input, InputNumber, Select, type FormRule } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { groups } from "./groupFindings.ts";
import { talkText } from "./text.ts";
import css from "./Talks.module.css";

interface Props {
  /** Of what is chosen or counted. */
  chosen: FormRule[];
  /** Of what is written in words. */
  written: FormRule[];
}

/** What was found: the words, which group said them, how often. */
export function FindingList({ chosen, written }: Props) {
  const t = useText(talkText);
  return (
    <Form.List name="findings">
      {(fields, { add, remove }) => (
        <>
          <p className={css.head}>{t.findings}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.finding}>
              <Form.Item name={[name, "text"]} rules={written}>
                <Input.TextArea
                  aria-label={t.finding(name + 1)}
                  placeholder={t.finding(name + 1)}
                  autoSize={{ minRows: 1, maxRows: 6 }}
                  maxLength={300}
                />
              </Form.Item>
              <div className={css.one}>
                <Form.Item name={[name, "saidBy"]} rules={chosen}>
                  <Select
                    aria-label={t.saidBy(name + 1)}
                    options={groups.map((value) => ({ value, label: t.groups[value] }))}
                  />
                </Form.Item>
                <Form.Item name={[name, "times"]} rules={chosen}>
                  <InputNumber
                    aria-label={t.timesOf(name + 1)}
                    min={1}
                    max={100_000}
                    precision={0}
                    suffix={t.timesUnit}
                    style={{ width: 110 }}
                  />
                </Form.Item>
                <Button type="text" onClick={() => remove(name)}>
                  {t.remove}
                </Button>
              </div>
            </div>
          ))}
          <Form.Item>
            <Button
              disabled={fields.length >= 100}
              onClick={() => add({ text: "", saidBy: "worker", times: 1 })}
            >
              {t.addFinding}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
