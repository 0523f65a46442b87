import { Form, Input, Rate, Segmented } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

const channels = ["phone", "visit", "wechatGroup", "hotline", "letter"] as const;

interface Values {
  channel: (typeof channels)[number];
  stars?: number;
  text?: string;
}

/** Writes down what the asker said when asked: solved, or not yet; and how they were asked. */
export function AnswerForForm(props: FormProps & { action: "confirmFor" | "reopenFor" }) {
  const { of, action, done, cancel } = props;
  const t = useText(caseText).forms;
  const shared = useText(sharedText);
  const said = useText(words).channel;
  const act = useAct(of.id);
  const send = ({ channel, stars, text = "" }: Values, key: string) =>
    action === "reopenFor"
      ? act("reopen", { channel, text: text.trim() }, key)
      : act(
          "confirm",
          { channel, ...(stars ? { stars } : {}), ...(text.trim() ? { text: text.trim() } : {}) },
          key,
        );
  return (
    <DraftForm<Values>
      draftKey={`case.${of.id}.${action}`}
      initial={{ channel: "phone" }}
      send={send}
      submitLabel={shared.does[action]}
      onDone={done}
      onCancel={cancel}
    >
      <Form.Item name="channel" label={t.channel}>
        <Segmented options={channels.map((value) => ({ value, label: said[value] }))} />
      </Form.Item>
      {action === "confirmFor" && (
        <Form.Item name="stars" label={t.stars}>
          <Rate />
        </Form.Item>
      )}
      <Form.Item
        name="text"
        label={action === "reopenFor" ? t.reopenText : t.confirmText}
        rules={
          action === "reopenFor"
            ? [{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]
            : []
        }
      >
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={action === "reopenFor" ? 300 : 200}
        />
      </Form.Item>
    </DraftForm>
  );
}
