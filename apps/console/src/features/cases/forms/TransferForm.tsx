import { Form, Input } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { UnitSelect } from "../../../components/UnitSelect.tsx";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

interface Values {
  toUnitId: string;
  reason: string;
}

export function TransferForm({ of, done, cancel }: FormProps) {
  const t = useText(caseText).forms;
  const shared = useText(sharedText);
  const act = useAct(of.id);
  return (
    <DraftForm<Values>
      draftKey={`case.${of.id}.transfer`}
      send={({ toUnitId, reason }, key) =>
        act("transfer", { toUnitId, reason: reason.trim() }, key)
      }
      submitLabel={shared.does.transfer}
      onDone={done}
      onCancel={cancel}
    >
      <Form.Item
        name="toUnitId"
        label={t.transferTo}
        rules={[{ required: true, message: shared.required }]}
      >
        <UnitSelect except={of.holder.id} withoutKinds={["partyOrganisation"]} autoFocus />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t.transferReason}
        extra={t.transferHint}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={200} showCount />
      </Form.Item>
    </DraftForm>
  );
}
