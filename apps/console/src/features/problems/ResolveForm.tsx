import { useState } from "react";
import { App, Button, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { PhotoInput } from "../../components/PhotoInput.tsx";
import { sharedText } from "../../components/text.ts";
import { resolveProblem, type Problem } from "./queries.ts";
import { problemText } from "./text.ts";
import css from "./Problems.module.css";

interface Values {
  answer: string;
  afterPhotoIds?: string[];
}

/** One answer for everyone who asked. */
export function ResolveForm({ of }: { of: Problem }) {
  const t = useText(problemText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button type="primary" onClick={() => setOpen(true)}>
        {t.resolve}
      </Button>
    );
  return (
    <section className={css.card}>
      <h2>{t.resolve}</h2>
      <div className={css.resolve}>
        <DraftForm<Values>
          draftKey={`problem.${of.id}.resolve`}
          send={({ answer, afterPhotoIds = [] }, key) =>
            resolveProblem(of.id, { answer: answer.trim(), afterPhotoIds }, key)
          }
          submitLabel={t.send}
          onCancel={() => setOpen(false)}
          onDone={() => {
            void message.success(t.sent);
            void client.invalidateQueries({ queryKey: ["problems"] });
            void client.invalidateQueries({ queryKey: ["cases"] });
          }}
        >
          <Form.Item
            name="answer"
            label={t.resolveText}
            extra={t.resolveHint(of.openCaseCount)}
            rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
          >
            <Input.TextArea
              autoFocus
              autoSize={{ minRows: 3, maxRows: 10 }}
              maxLength={500}
              showCount
            />
          </Form.Item>
          <Form.Item name="afterPhotoIds" label={t.after}>
            <PhotoInput label={t.after} />
          </Form.Item>
        </DraftForm>
      </div>
    </section>
  );
}
