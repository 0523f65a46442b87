import { App, Form, Input, Radio } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { act, type Action, type DifferenceDetail } from "./queries.ts";
import { differenceText } from "./text.ts";
import css from "./Differences.module.css";

type Type = Action["type"];
type Learnt = NonNullable<Action["learnt"]>;
interface Values {
  outcome?: NonNullable<Action["outcome"]>;
  text?: string;
  toUnitId?: string;
  learnt?: Learnt;
}

/** What a visitor can write down of what was unknown; a site is put right on the person's page. */
const asked = ["name", "phone", "citizenNumber", "birth", "sex", "area", "address"] as const;
const asking: readonly Type[] = ["visit", "call"];
const withoutOutcome: readonly Type[] = ["pass", "note", "reopen"];

/** One action on a difference; a visit asks only for what is not known yet. */
export function ActionForm({
  of,
  type,
  onClose,
}: {
  of: DifferenceDetail;
  type: Type;
  onClose: () => void;
}) {
  const t = useText(differenceText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const endings: NonNullable<Action["outcome"]>[] = [
    ...of.endings.filter((one) => one !== null),
    ...(asking.includes(type) ? (["notReached"] as const) : []),
  ];
  const unknown = asking.includes(type) ? asked.filter((field) => of.unknown.includes(field)) : [];
  const must = [{ required: true, message: shared.required }];
  const needsWords = type === "note" || type === "reopen";
  const send = ({ outcome, text, toUnitId, learnt }: Values, key: string) =>
    act(
      of.id,
      {
        type,
        ...(outcome === undefined ? {} : { outcome }),
        text: text?.trim() ? text.trim() : null,
        toUnitId: toUnitId ?? null,
        learnt: filled(learnt),
        version: of.version,
      },
      key,
    );
  return (
    <section className={css.form}>
      <h3>{t.actions[type]}</h3>
      <DraftForm<Values>
        draftKey={`difference.${of.id}.${type}`}
        send={send}
        submitLabel={t.save}
        onCancel={onClose}
        onDone={() => {
          void message.success(t.saved);
          void client.invalidateQueries({ queryKey: ["differences"] });
          void client.invalidateQueries({ queryKey: ["statements"] });
          onClose();
        }}
        onRefused={() => void client.invalidateQueries({ queryKey: ["differences", "one", of.id] })}
      >
        {type === "pass" && (
          <Form.Item name="toUnitId" label={t.toUnit} rules={must}>
            <UnitSelect autoFocus except={of.owner.id} />
          </Form.Item>
        )}
        {!withoutOutcome.includes(type) && (
          <Form.Item
            name="outcome"
            label={t.outcome}
            {...(type === "invite" ? {} : { rules: must })}
          >
            <Radio.Group
              className={css.outcomes ?? ""}
              options={endings.map((value) => ({ value, label: t.outcomes[value] }))}
            />
          </Form.Item>
        )}
        {unknown.length > 0 && (
          <div className={css.learnt} role="group" aria-label={t.learnt}>
            <h4>{t.learnt}</h4>
            <p className="soft">{t.learntHint}</p>
            {unknown.map((field) => (
              <Form.Item key={field} name={["learnt", field]} label={t.fields[field]}>
                {field === "area" ? (
                  <AreaSelect />
                ) : field === "sex" ? (
                  <Radio.Group
                    options={(["male", "female"] as const).map((value) => ({
                      value,
                      label: t.sex[value],
                    }))}
                  />
                ) : (
                  <Input
                    maxLength={120}
                    autoComplete="off"
                    {...(field === "birth" ? { type: "date" } : {})}
                  />
                )}
              </Form.Item>
            ))}
          </div>
        )}
        <Form.Item
          name="text"
          label={type === "reopen" ? t.wordsReopen : t.words}
          {...(needsWords
            ? { rules: [{ required: true, whitespace: true, message: shared.required }] }
            : {})}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={500} />
        </Form.Item>
      </DraftForm>
    </section>
  );
}

/** What was learnt, without the fields left empty; null when nothing was. */
function filled(learnt: Learnt | undefined): Learnt | null {
  const said = Object.entries(learnt ?? {})
    .map(([field, value]) => [field, typeof value === "string" ? value.trim() : value] as const)
    .filter(([, value]) => value !== undefined && value !== "");
  return said.length === 0 ? null : (Object.fromEntries(said) as Learnt);
}
