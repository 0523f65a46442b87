import { App, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { undoPair, type Pair } from "./queries.ts";
import { reviewText } from "./text.ts";

/** Takes a decision back; what was said stays in the history. */
export function UndoForm({ pair, onClose }: { pair: Pair; onClose: () => void }) {
  const t = useText(reviewText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <DraftForm<{ note: string }>
      draftKey={`pair.${pair.id}.undo`}
      send={async ({ note }, key) => {
        const open = await undoPair(pair.id, { note: note.trim(), version: pair.version }, key);
        // It can be decided at once; the list is read anew meanwhile.
        client.setQueryData(["pairs", "one", pair.id], open);
      }}
      submitLabel={t.undoSend}
      onCancel={onClose}
      onDone={() => {
        void message.success(t.undone);
        void client.invalidateQueries({ queryKey: ["pairs"] });
        onClose();
      }}
    >
      <Form.Item
        name="note"
        label={t.undoWhy}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
      >
        <Input autoFocus maxLength={200} />
      </Form.Item>
    </DraftForm>
  );
}
