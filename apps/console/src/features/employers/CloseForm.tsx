import { App, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { closeFirm, closeSite } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";

interface Props {
  what: "firm" | "site";
  of: { id: string; version: number };
  onDone: () => void;
}

/** The last day of a firm or a site; it can be opened again. */
export function CloseForm({ what, of, onDone }: Props) {
  const t = useText(firmText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const close = what === "firm" ? closeFirm : closeSite;
  return (
    <DraftForm<{ closedOn: string }>
      draftKey={`${what}.${of.id}.close`}
      submitLabel={what === "firm" ? t.close : t.closeSite}
      danger
      onCancel={onDone}
      send={({ closedOn }, key) => close(of.id, { closedOn, version: of.version }, key)}
      onRefused={() => void client.invalidateQueries({ queryKey: ["employers"] })}
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["employers"] });
        onDone();
      }}
    >
      <p className="soft">{t.closeHint}</p>
      <Form.Item
        name="closedOn"
        label={t.lastDay}
        rules={[{ required: true, message: shared.required }]}
      >
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
    </DraftForm>
  );
}
