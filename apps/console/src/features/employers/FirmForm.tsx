import { App, Form, Input, Radio } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../app/session.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { addFirm, changeFirm, type Firm } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { PlaceFields } from "./PlaceFields.tsx";
import { changedPlace, type PlaceValues, saidPlace, typedPlace } from "./placeValues.ts";
import { employerText } from "./text.ts";

interface Values extends PlaceValues {
  kind: Firm["kind"];
  creditCode?: string;
}

interface Props {
  /** The firm to be changed; none to write down a new one. */
  of?: Firm;
  onDone: (id: string) => void;
  onCancel: () => void;
}

/** Writes a firm down, or changes what is said of it; what it was stays in its history. */
export function FirmForm({ of, onDone, onCancel }: Props) {
  const t = useText(firmText);
  const kinds = useText(employerText).kinds;
  const shared = useText(sharedText);
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const own = me.grants.find((grant) => grant.role === "areaClerk");
  const initial: Partial<Values> =
    of === undefined
      ? { kind: "firm", datum: "GCJ-02", ...(own && { area: own.area }) }
      : { ...typedPlace(of), kind: of.kind, creditCode: of.creditCode ?? "" };
  const codeOf = ({ creditCode }: Values): string | null => creditCode?.trim() || null;
  const send = async (typed: Values, key: string) => {
    const values = { ...initial, ...typed };
    if (of === undefined)
      return addFirm(
        { ...saidPlace(values), kind: values.kind, creditCode: codeOf(values) },
        key,
      ).then(({ id }) => onDone(id));
    const code = codeOf(values);
    await changeFirm(
      of.id,
      {
        version: of.version,
        ...changedPlace(values, of),
        ...(values.kind !== of.kind && { kind: values.kind }),
        ...(code !== of.creditCode && { creditCode: code }),
      },
      key,
    );
    onDone(of.id);
  };
  return (
    <DraftForm<Values>
      draftKey={of === undefined ? "employer.new" : `employer.${of.id}.${of.version}`}
      initial={initial}
      submitLabel={t.save}
      onCancel={onCancel}
      send={send}
      onRefused={() => void client.invalidateQueries({ queryKey: ["employers"] })}
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["employers"] });
      }}
    >
      <Form.Item name="kind" label={t.fields.kind}>
        <Radio.Group
          options={(["platform", "firm", "outsourcer"] as const).map((value) => ({
            value,
            label: kinds[value],
          }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t.fields.name}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name="creditCode" label={t.fields.creditCode} extra={t.codeHint}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <PlaceFields />
      <Form.Item name="openedOn" label={t.fields.openedOn}>
        <Input type="date" />
      </Form.Item>
    </DraftForm>
  );
}
