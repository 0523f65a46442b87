import { Form, Input, Radio } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../components/text.ts";
import { personText } from "./text.ts";

export interface SourceValues {
  source: { kind: "visit" | "call" | "office"; name: string; on: string };
}

/** Today by the district's clock, as a date field takes it. */
export const today = (now: Date): string =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** How it is known: every fact about a person says where it comes from. */
export function SourceFields() {
  const t = useText(personText);
  const shared = useText(sharedText);
  const must = [{ required: true, message: shared.required }];
  return (
    <>
      <Form.Item name={["source", "kind"]} label={t.source} rules={must}>
        <Radio.Group
          options={(["visit", "call", "office"] as const).map((value) => ({
            value,
            label: t.sourceKinds[value],
          }))}
        />
      </Form.Item>
      <Form.Item
        name={["source", "name"]}
        label={t.sourceName}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name={["source", "on"]} label={t.sourceOn} rules={must}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}
