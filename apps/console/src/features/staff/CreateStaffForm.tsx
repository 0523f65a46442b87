import { Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import type { FirstPassword } from "./InitialPassword.tsx";
import { createStaff } from "./queries.ts";
import { staffText } from "./text.ts";

interface Values {
  name: string;
  login: string;
  phone?: string;
}

interface Props {
  done: (first: FirstPassword) => void;
  cancel: () => void;
}

export function CreateStaffForm({ done, cancel }: Props) {
  const t = useText(staffText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const send = async ({ name, login, phone }: Values, key: string) => {
    const made = await createStaff(
      { name: name.trim(), login, phone: phone?.trim() || undefined },
      key,
    );
    await client.invalidateQueries({ queryKey: ["staff"] });
    done({ id: made.account.id, name: made.account.name, login, password: made.initialPassword });
  };
  return (
    <DraftForm<Values>
      draftKey="staff.create"
      send={send}
      submitLabel={t.createSubmit}
      onCancel={cancel}
    >
      <Form.Item
        name="name"
        label={t.name}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input autoFocus maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="login"
        label={t.login}
        extra={t.loginRule}
        rules={[{ required: true, pattern: /^[a-z][a-z0-9._-]{2,30}$/, message: t.loginRule }]}
      >
        <Input maxLength={31} autoComplete="off" autoCapitalize="none" />
      </Form.Item>
      <Form.Item name="phone" label={t.phone} extra={t.phoneWhy}>
        <Input maxLength={20} inputMode="tel" autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
