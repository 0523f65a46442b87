import { App, Form, Input, InputNumber, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { addStation, catalogQuery } from "./queries.ts";
import { stationText } from "./text.ts";

type Values = Pick<
  Schemas["AddStation"],
  "type" | "name" | "area" | "address" | "lng" | "lat" | "datum" | "hours"
> & { phone?: string };

/** Registers a place; where it stands is checked against the district and its roads. */
export function AddStationForm({
  onDone,
  onCancel,
}: {
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: catalog } = useQuery(catalogQuery);
  const must = [{ required: true, message: shared.required }];
  return (
    <DraftForm<Values>
      draftKey="station.add"
      initial={{ datum: "GCJ-02", hours: "Mo-Su 08:00-20:00" }}
      submitLabel={t.form.save}
      onCancel={onCancel}
      send={async ({ phone, ...values }, key) => {
        const made = await addStation(
          {
            ...values,
            name: values.name.trim(),
            address: values.address?.trim() ?? "",
            phone: phone?.trim() ? phone.trim() : null,
            tier: null,
            note: "",
            published: true,
          },
          key,
        );
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["stations"] });
        onDone(made.id);
      }}
    >
      <Form.Item name="type" label={t.form.type} rules={must}>
        <Select
          options={(catalog?.types ?? []).map((type) => ({ value: type.key, label: type[locale] }))}
        />
      </Form.Item>
      <Form.Item
        name="name"
        label={t.form.name}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="area" label={t.form.area} rules={must}>
        <AreaSelect />
      </Form.Item>
      <Form.Item name="address" label={t.form.address}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="lng" label={t.form.lng} rules={must}>
        <InputNumber min={-180} max={180} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="lat" label={t.form.lat} rules={must}>
        <InputNumber min={-90} max={90} style={{ width: "100%" }} />
      </Form.Item>
      <Form.Item name="datum" label={t.form.datum} extra={t.form.datumHint}>
        <Select
          options={(["GCJ-02", "BD-09", "WGS-84"] as const).map((value) => ({
            value,
            label: value,
          }))}
        />
      </Form.Item>
      <Form.Item name="hours" label={t.form.hours} extra={t.form.hoursHint} rules={must}>
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t.form.phone}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
