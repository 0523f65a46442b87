import { Flex, Form, Input } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { PhotoInput } from "../../../components/PhotoInput.tsx";
import { sharedText } from "../../../components/text.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

interface Values {
  text: string;
  beforePhotoIds?: string[];
  afterPhotoIds?: string[];
}

/** Progress and the answer are written alike: what was done, with photos before and after. */
export function ProgressForm({
  of,
  action,
  done,
  cancel,
}: FormProps & { action: "progress" | "resolve" }) {
  const t = useText(caseText).forms;
  const shared = useText(sharedText);
  const act = useAct(of.id);
  return (
    <DraftForm<Values>
      draftKey={`case.${of.id}.${action}`}
      send={({ text, beforePhotoIds = [], afterPhotoIds = [] }, key) =>
        act(action, { text: text.trim(), beforePhotoIds, afterPhotoIds }, key)
      }
      submitLabel={shared.does[action]}
      onDone={done}
      onCancel={cancel}
    >
      <Form.Item
        name="text"
        label={action === "resolve" ? t.resolveText : t.progressText}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
        extra={action === "resolve" ? t.resolveHint : undefined}
      >
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={500}
          showCount
        />
      </Form.Item>
      <Flex gap="large" wrap>
        <Form.Item name="beforePhotoIds" label={t.before}>
          <PhotoInput label={t.before} />
        </Form.Item>
        <Form.Item name="afterPhotoIds" label={t.after}>
          <PhotoInput label={t.after} />
        </Form.Item>
      </Flex>
    </DraftForm>
  );
}
