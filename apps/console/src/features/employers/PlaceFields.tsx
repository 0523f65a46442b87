import { Flex, Form, Input, InputNumber, Select } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { sharedText } from "../../components/text.ts";
import { firmText } from "./firmText.ts";

const lines = ["delivery", "express", "rideHailing", "freight", "streaming", "all"] as const;

/** What both forms ask: line, ground, address, position. */
export function PlaceFields() {
  const t = useText(firmText);
  const said = useText(words);
  const shared = useText(sharedText);
  const must = [{ required: true, message: shared.required }];
  const both = (other: "lng" | "lat") => [
    ({ getFieldValue }: { getFieldValue: (name: string) => unknown }) => ({
      validator: (_: unknown, value: unknown) =>
        (value ?? null) === null && (getFieldValue(other) ?? null) !== null
          ? Promise.reject(new Error(t.pointBoth))
          : Promise.resolve(),
    }),
  ];
  return (
    <>
      <Form.Item name="shortNames" label={t.fields.shortNames} extra={t.shortHint}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="line" label={t.fields.line} rules={must}>
        <Select options={lines.map((value) => ({ value, label: said.line[value] }))} />
      </Form.Item>
      <Form.Item name="area" label={t.fields.area} rules={must}>
        <AreaSelect withDistrict />
      </Form.Item>
      <Form.Item name="address" label={t.fields.address}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Flex gap="middle">
        <Form.Item
          name="lng"
          label={t.fields.lng}
          rules={both("lat")}
          dependencies={["lat"]}
          style={{ flex: 1 }}
        >
          <InputNumber min={-180} max={180} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item
          name="lat"
          label={t.fields.lat}
          rules={both("lng")}
          dependencies={["lng"]}
          style={{ flex: 1 }}
        >
          <InputNumber min={-90} max={90} style={{ width: "100%" }} />
        </Form.Item>
      </Flex>
      <Form.Item name="datum" label={t.datum} extra={t.datumHint}>
        <Select
          options={(["WGS-84", "GCJ-02", "BD-09"] as const).map((value) => ({
            value,
            label: value,
          }))}
        />
      </Form.Item>
    </>
  );
}
