import { App, Checkbox, Flex, Form, Input, InputNumber, Radio, Segmented, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useMe } from "../../app/session.ts";
import { askCoverage, askSiting } from "./queries.ts";
import { plannerText } from "./text.ts";
import css from "./Planner.module.css";

type Variant = Schemas["SitingVariant"];

interface Values {
  kind: "coverage" | "siting";
  name?: string;
  mode: Schemas["TravelMode"];
  minutes: number;
  /** Monday is 0; −1 is regardless of hours. */
  weekday: number;
  hour: number;
  weight: Schemas["PlanWeight"];
  area?: string;
  variant: Variant;
  open: number;
  objective: "cover" | "median";
  mayMove: boolean;
  seconds: number;
}

const modes = ["walk", "ebike"] as const;
const variants = ["open", "move", "extend"] as const;
const weights = ["residents", "workers", "demands"] as const;
const initial: Values = {
  kind: "siting",
  mode: "walk",
  minutes: 15,
  weekday: -1,
  hour: 12,
  weight: "residents",
  variant: "open",
  open: 10,
  objective: "cover",
  mayMove: false,
  seconds: 10,
};

/** A question to the planner: what is covered, or where to open next. */
export function PlanForm({
  onDone,
  onCancel,
}: {
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText(plannerText);
  const shared = useText(sharedText);
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const siting = (Form.useWatch("kind", form) ?? initial.kind) === "siting";
  const variant = Form.useWatch("variant", form) ?? initial.variant;
  const longer = siting && variant === "extend";
  const timed = (Form.useWatch("weekday", form) ?? initial.weekday) >= 0;
  const weight = Form.useWatch("weight", form) ?? initial.weight;
  const everywhere = me.grants.some(({ role }) => role === "districtAdmin");
  const must = [{ required: true, message: shared.required }];

  const send = async (values: Values, key: string) => {
    const { kind, mode, minutes, variant, open, objective, mayMove, seconds } = {
      ...initial,
      ...values,
    };
    const asked = {
      name:
        values.name?.trim() ||
        (kind === "siting"
          ? t.variantName[variant](open, t.mode[mode], minutes)
          : t.usualName(t.kind[kind], t.mode[mode], minutes)),
      mode,
      minutes,
      hourOfWeek: values.weekday < 0 ? null : values.weekday * 24 + (values.hour ?? initial.hour),
      weight: values.weight,
      kinds: [],
      ...(values.area === undefined ? {} : { area: values.area }),
    };
    const made =
      kind === "coverage"
        ? await askCoverage(asked, key)
        : await askSiting(
            {
              ...asked,
              variant,
              open,
              objective: variant === "open" ? objective : "cover",
              mayMove: variant === "open" && mayMove,
              seconds,
              candidates: [],
              gap: 0.001,
            },
            key,
          );
    void message.success(t.state.running);
    client.setQueryData(["plans", "one", made.id], made);
    void client.invalidateQueries({ queryKey: ["plans", "list"] });
    onDone(made.id);
  };

  return (
    <DraftForm<Values>
      draftKey="plan.new"
      form={form}
      initial={initial}
      submitLabel={t.form.send}
      onCancel={onCancel}
      send={send}
    >
      <Form.Item name="kind" label={t.form.kind}>
        <Segmented
          block
          options={(["siting", "coverage"] as const).map((value) => ({
            value,
            label: t.form.kinds[value],
          }))}
        />
      </Form.Item>
      {siting && (
        <Form.Item name="variant" label={t.form.variant} extra={t.form.variantHint[variant]}>
          <Radio.Group options={variants.map((value) => ({ value, label: t.variant[value] }))} />
        </Form.Item>
      )}
      <Flex gap="middle">
        <Form.Item name="mode" label={t.form.mode} className={css.half ?? ""}>
          <Select options={modes.map((value) => ({ value, label: t.mode[value] }))} />
        </Form.Item>
        <Form.Item name="minutes" label={t.form.minutes} className={css.half ?? ""}>
          <Select
            options={[5, 10, 15].map((value) => ({ value, label: t.form.minutesOf(value) }))}
          />
        </Form.Item>
      </Flex>
      <Flex gap="middle">
        <Form.Item
          name="weekday"
          label={t.form.when}
          className={css.half ?? ""}
          rules={[
            {
              validator: async (_, day: number) => {
                if (longer && day < 0) throw new Error(t.form.hourNeeded);
              },
            },
          ]}
          dependencies={["variant"]}
        >
          <Select
            options={[
              { value: -1, label: t.anyTime },
              ...t.weekdays.map((label, value) => ({ value, label })),
            ]}
          />
        </Form.Item>
        {timed && (
          <Form.Item name="hour" label={t.form.hour} className={css.half ?? ""}>
            <Select
              options={Array.from({ length: 24 }, (_, value) => ({ value, label: t.hour(value) }))}
            />
          </Form.Item>
        )}
      </Flex>
      <Form.Item name="weight" label={t.form.weight} extra={t.form.weightHint[weight]}>
        <Radio.Group options={weights.map((value) => ({ value, label: t.weight[value] }))} />
      </Form.Item>
      <Form.Item
        name="area"
        label={t.form.area}
        {...(everywhere ? { extra: t.form.areaHint } : { rules: must })}
      >
        <AreaSelect />
      </Form.Item>
      {siting && (
        <>
          <Flex gap="middle">
            <Form.Item
              name="open"
              label={t.form.many[variant]}
              rules={must}
              className={css.half ?? ""}
            >
              <InputNumber min={1} max={100} precision={0} style={{ width: "100%" }} />
            </Form.Item>
            <Form.Item
              name="seconds"
              label={t.form.seconds}
              rules={must}
              className={css.half ?? ""}
            >
              <InputNumber min={1} max={60} precision={0} style={{ width: "100%" }} />
            </Form.Item>
          </Flex>
          {variant === "open" && (
            <>
              <Form.Item name="objective" label={t.form.objective}>
                <Radio.Group
                  options={(["cover", "median"] as const).map((value) => ({
                    value,
                    label: t.objective[value],
                  }))}
                />
              </Form.Item>
              <Form.Item name="mayMove" valuePropName="checked">
                <Checkbox>{t.form.mayMove}</Checkbox>
              </Form.Item>
            </>
          )}
        </>
      )}
      <Form.Item name="name" label={t.form.name} extra={t.form.nameHint}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
