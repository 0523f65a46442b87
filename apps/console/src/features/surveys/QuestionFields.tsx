import { Button, Checkbox, Form, Input, Select, type FormRule } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { OptionLines } from "./OptionLines.tsx";
import type { Question } from "./queries.ts";
import { surveyText } from "./text.ts";
import { optionsFit, type QuestionEntry } from "./toSurvey.ts";
import css from "./Surveys.module.css";

const kinds: readonly Question["kind"][] = ["one", "several", "scale", "number", "words"];
const most = 20;

/** The questions of a draft: each with its kind, and what that kind needs. */
export function QuestionFields({ written }: { written: FormRule[] }) {
  const t = useText(surveyText);
  return (
    <Form.List
      name="questions"
      rules={[
        {
          validator: (_, value: unknown[] | undefined) =>
            (value ?? []).length > 0 ? Promise.resolve() : Promise.reject(new Error(t.noQuestions)),
        },
      ]}
    >
      {(fields, { add, remove, move }, { errors }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset key={key} className={css.question}>
              <legend>{t.question(name + 1)}</legend>
              <div className={css.one}>
                <Form.Item name={[name, "text"]} rules={written}>
                  <Input
                    aria-label={t.questionText(name + 1)}
                    placeholder={t.questionText(name + 1)}
                    maxLength={120}
                    autoComplete="off"
                  />
                </Form.Item>
                <Form.Item name={[name, "kind"]}>
                  <Select
                    aria-label={t.kindOf(name + 1)}
                    style={{ width: 130 }}
                    options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
                  />
                </Form.Item>
              </div>
              <Form.Item noStyle dependencies={[["questions", name, "kind"]]}>
                {({ getFieldValue }) => (
                  <OfKind
                    at={name}
                    kind={getFieldValue(["questions", name, "kind"]) as Question["kind"]}
                  />
                )}
              </Form.Item>
              <div className={css.tools}>
                <Form.Item name={[name, "necessary"]} valuePropName="checked" noStyle>
                  <Checkbox>{t.necessary}</Checkbox>
                </Form.Item>
                <span className={css.push} />
                <Button
                  type="text"
                  size="small"
                  disabled={name === 0}
                  aria-label={t.up(name + 1)}
                  onClick={() => move(name, name - 1)}
                >
                  {t.moveUp}
                </Button>
                <Button
                  type="text"
                  size="small"
                  disabled={name === fields.length - 1}
                  aria-label={t.down(name + 1)}
                  onClick={() => move(name, name + 1)}
                >
                  {t.moveDown}
                </Button>
                <Button
                  type="text"
                  size="small"
                  aria-label={t.remove(name + 1)}
                  onClick={() => remove(name)}
                >
                  {t.removeShort}
                </Button>
              </div>
            </fieldset>
          ))}
          <Form.ErrorList errors={errors} />
          <Form.Item>
            <Button
              disabled={fields.length >= most}
              onClick={() =>
                add({ kind: "one", text: "", necessary: false } satisfies QuestionEntry)
              }
            >
              {t.addQuestion}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}

function OfKind({ at, kind }: { at: number; kind: Question["kind"] }) {
  const t = useText(surveyText);
  if (kind === "one" || kind === "several")
    return (
      <Form.Item
        name={[at, "options"]}
        rules={[
          {
            validator: (_, options: string[] | undefined) =>
              optionsFit(options) ? Promise.resolve() : Promise.reject(new Error(t.optionsWrong)),
          },
        ]}
      >
        <OptionLines label={t.options} />
      </Form.Item>
    );
  if (kind === "scale")
    return (
      <div className={css.one}>
        <Form.Item name={[at, "low"]} label={t.low}>
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[at, "high"]} label={t.high}>
          <Input maxLength={20} autoComplete="off" />
        </Form.Item>
      </div>
    );
  if (kind === "number")
    return (
      <Form.Item name={[at, "unit"]} label={t.unit}>
        <Input placeholder={t.unitHint} maxLength={10} style={{ width: 180 }} autoComplete="off" />
      </Form.Item>
    );
  return null;
}
