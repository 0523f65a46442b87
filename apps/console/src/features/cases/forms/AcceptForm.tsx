import { Form, Input } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

/** Accepting needs no words: the button has the focus, and a word to the asker is an extra. */
export function AcceptForm({ of, done, cancel }: FormProps) {
  const t = useText(caseText).forms;
  const { does } = useText(sharedText);
  const act = useAct(of.id);
  return (
    <DraftForm<{ text?: string }>
      draftKey={`case.${of.id}.accept`}
      send={({ text }, key) => act("accept", text?.trim() ? { text: text.trim() } : {}, key)}
      submitLabel={does.accept}
      onDone={done}
      onCancel={cancel}
      focusSubmit
    >
      <Form.Item name="text" label={t.acceptText}>
        <Input.TextArea
          autoSize={{ minRows: 1, maxRows: 5 }}
          maxLength={500}
          placeholder={t.acceptHint}
        />
      </Form.Item>
    </DraftForm>
  );
}
