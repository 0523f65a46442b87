import { Checkbox, Form, Radio } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { CadenceSelect } from "./CadenceSelect.tsx";
import { rosterText } from "./text.ts";

/** How often a source promised to hand in, and how its rows are reviewed. */
export function ReviewFields() {
  const t = useText(rosterText);
  return (
    <>
      <Form.Item name="cadence" label={t.cadence} extra={t.cadenceHint}>
        <CadenceSelect />
      </Form.Item>
      <Form.Item name="checks" label={t.checks}>
        <Radio.Group
          options={([1, 2] as const).map((value) => ({ value, label: t.checksOf(value) }))}
        />
      </Form.Item>
      <Form.Item name="oneToOne" valuePropName="checked">
        <Checkbox>{t.oneToOne}</Checkbox>
      </Form.Item>
    </>
  );
}
