import { Button, Form, Input, type FormRule } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { talkText } from "./text.ts";
import css from "./Talks.module.css";

/** What was asked: a list that grows by a press. */
export function QuestionList({ rules }: { rules: FormRule[] }) {
  const t = useText(talkText);
  return (
    <Form.List name="questions">
      {(fields, { add, remove }) => (
        <>
          <p className={css.head}>{t.questions}</p>
          {fields.map(({ key, name }) => (
            <div key={key} className={css.one}>
              <Form.Item name={name} rules={rules}>
                <Input
                  aria-label={t.question(name + 1)}
                  placeholder={t.question(name + 1)}
                  maxLength={200}
                  autoComplete="off"
                />
              </Form.Item>
              <Button type="text" onClick={() => remove(name)}>
                {t.remove}
              </Button>
            </div>
          ))}
          <Form.Item>
            <Button disabled={fields.length >= 50} onClick={() => add("")}>
              {t.addQuestion}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
