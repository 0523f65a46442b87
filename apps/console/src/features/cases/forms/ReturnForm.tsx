import { Form, Input } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

export function ReturnForm({ of, done, cancel }: FormProps) {
  const t = useText(caseText).forms;
  const shared = useText(sharedText);
  const act = useAct(of.id);
  return (
    <DraftForm<{ reason: string }>
      draftKey={`case.${of.id}.return`}
      send={({ reason }, key) => act("return", { reason: reason.trim() }, key)}
      submitLabel={shared.does.return}
      onDone={done}
      onCancel={cancel}
    >
      <Form.Item
        name="reason"
        label={t.returnReason}
        extra={t.returnHint}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
      >
        <Input.TextArea autoFocus autoSize={{ minRows: 2, maxRows: 6 }} maxLength={200} showCount />
      </Form.Item>
    </DraftForm>
  );
}
