import { useState } from "react";
import { App, Button, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { inviteMember, type PersonDetail } from "./queries.ts";
import { personText } from "./text.ts";
import css from "./People.module.css";

/** Invites somebody to say that they are a member; the answer is theirs, and is not shown here. */
export function Invite({ of }: { of: PersonDetail }) {
  const t = useText(personText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const { invitation } = of;
  if (!of.abilities.includes("writeMemberships")) return null;
  return (
    <>
      {invitation !== null && (
        <p>{t.invitation[invitation.state](formatDay(invitation.sentAt, now, locale))}</p>
      )}
      {!of.linked && <p className="soft">{t.needsLink}</p>}
      {of.linked && invitation?.state !== "open" && !open && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t.invite}
        </Button>
      )}
      {open && (
        <div className={css.form}>
          <DraftForm<{ words: string }>
            draftKey={`person.${of.id}.invite`}
            initial={{ words: t.inviteDefault }}
            send={({ words }, key) => inviteMember(of.id, words.trim(), key)}
            submitLabel={t.inviteSend}
            onCancel={() => setOpen(false)}
            onDone={() => {
              void message.success(t.invited);
              void client.invalidateQueries({ queryKey: ["people"] });
              setOpen(false);
            }}
          >
            <Form.Item
              name="words"
              label={t.inviteWords}
              rules={[{ required: true, whitespace: true, message: shared.required }]}
            >
              <Input.TextArea autoFocus autoSize={{ minRows: 3, maxRows: 8 }} maxLength={300} />
            </Form.Item>
          </DraftForm>
        </div>
      )}
    </>
  );
}
