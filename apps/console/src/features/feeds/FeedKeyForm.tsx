import { Form, Input, Radio, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { createFeedKey, feedKeysQuery, sourcesQuery, type FeedKeyMade } from "./queries.ts";
import { feedText } from "./text.ts";

interface Values {
  name: string;
  purpose: "lists" | "registrations";
  sourceId?: string;
  registrationSource?: "marketSupervision" | "civilAffairs";
  unitId?: string;
  expiresOn: string;
  addresses?: string;
}

interface Props {
  done: (made: FeedKeyMade) => void;
  cancel: () => void;
}

const bodyOf = (values: Values) => {
  const common = {
    name: values.name.trim(),
    expiresOn: values.expiresOn,
    addresses: (values.addresses ?? "").split(/[\s,，、;；]+/).filter((one) => one !== ""),
  };
  return values.purpose === "lists"
    ? { ...common, purpose: "lists" as const, sourceId: values.sourceId ?? "" }
    : {
        ...common,
        purpose: "registrations" as const,
        registrationSource: values.registrationSource ?? ("marketSupervision" as const),
        unitId: values.unitId ?? "",
      };
};

/** A key for one system: what it may do, for whom, how long, and from where. */
export function FeedKeyForm({ done, cancel }: Props) {
  const t = useText(feedText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const purpose = Form.useWatch("purpose", form);
  const sources = useQuery(sourcesQuery);
  const must = [{ required: true, message: shared.required }];
  const send = async (values: Values, key: string) => {
    const made = await createFeedKey(bodyOf(values), key);
    await client.invalidateQueries({ queryKey: feedKeysQuery.queryKey });
    done(made);
  };
  return (
    <DraftForm<Values>
      form={form}
      draftKey="feedKey.create"
      initial={{ purpose: "lists" }}
      send={send}
      submitLabel={t.save}
      onCancel={cancel}
    >
      <Form.Item
        name="name"
        label={t.name}
        extra={t.nameHint}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={40} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="purpose" label={t.purpose}>
        <Radio.Group
          options={(["lists", "registrations"] as const).map((value) => ({
            value,
            label: t.purposes[value],
          }))}
        />
      </Form.Item>
      {purpose === "registrations" ? (
        <>
          <Form.Item name="registrationSource" label={t.office} rules={must}>
            <Select
              options={(["marketSupervision", "civilAffairs"] as const).map((value) => ({
                value,
                label: t.sources[value],
              }))}
            />
          </Form.Item>
          <Form.Item name="unitId" label={t.unit} extra={t.unitHint} rules={must}>
            <UnitSelect kind="department" />
          </Form.Item>
        </>
      ) : (
        <Form.Item name="sourceId" label={t.source} rules={must}>
          <Select
            loading={sources.isPending}
            notFoundContent={t.noSource}
            showSearch={{ optionFilterProp: "label" }}
            options={(sources.data ?? [])
              .filter(({ active }) => active)
              .map(({ id, name, unit }) => ({ value: id, label: `${name}（${unit.name}）` }))}
          />
        </Form.Item>
      )}
      <Form.Item name="expiresOn" label={t.expires} extra={t.expiresHint} rules={must}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="addresses" label={t.addresses} extra={t.addressesHint}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
