import { App, Checkbox, Form, Input, Radio } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { writeFinding, type Finding, type Registration } from "./queries.ts";
import { employerText } from "./text.ts";

type Values = Pick<Finding, "state" | "organised" | "note">;

/** What was found of one newly registered unit; the month's feedback is made of these. */
export function FindingForm({ of, onDone }: { of: Registration; onDone: () => void }) {
  const t = useText(employerText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <DraftForm<Values>
      draftKey={`registration.${of.id}`}
      initial={{ organised: [], note: "" }}
      submitLabel={t.save}
      onCancel={onDone}
      send={(values, key) =>
        writeFinding(of.id, { ...values, basics: null, employer: null, version: of.version }, key)
      }
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["registrations"] });
        onDone();
      }}
    >
      <Form.Item
        name="state"
        label={t.finding}
        rules={[{ required: true, message: shared.required }]}
      >
        <Radio.Group options={of.next.map((value) => ({ value, label: t.states[value] }))} />
      </Form.Item>
      <Form.Item name="organised" label={t.organised}>
        <Checkbox.Group
          options={(["party", "union", "league", "women"] as const).map((value) => ({
            value,
            label: t.organisations[value],
          }))}
        />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={200} />
      </Form.Item>
    </DraftForm>
  );
}
