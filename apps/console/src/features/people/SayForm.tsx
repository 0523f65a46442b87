import { App, Checkbox, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { IdentityFields, saidIdentity } from "./IdentityFields.tsx";
import { addEmployment, addResidence, sayOfPerson, type PersonDetail } from "./queries.ts";
import { SourceFields, today, type SourceValues } from "./SourceFields.tsx";
import { personText } from "./text.ts";
import { saidWork, WorkFields, type WorkValues } from "./WorkFields.tsx";
import css from "./People.module.css";

export type Saying = "identity" | "work" | "home";

interface Values extends SourceValues, Partial<WorkValues> {
  identity?: Schemas["SaidIdentity"];
  home?: { area: string; address?: string; from?: string };
  replaces?: boolean;
}

/** Adds what somebody says of a person; what was said before stays beside it. */
export function SayForm({
  kind,
  of,
  onClose,
}: {
  kind: Saying;
  of: PersonDetail;
  onClose: () => void;
}) {
  const t = useText(personText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const now = useNow();
  const { message } = App.useApp();
  const send = ({ identity, work, home, source: given, replaces = false }: Values, key: string) => {
    const source = { ...given, name: given.name.trim() };
    if (kind === "work") return addEmployment(of.id, { ...saidWork(work!), replaces, source }, key);
    if (kind === "home")
      return addResidence(
        of.id,
        {
          area: home!.area,
          address: home!.address?.trim() ? home!.address.trim() : null,
          ...(home!.from ? { from: home!.from } : {}),
          replaces,
          source,
        },
        key,
      );
    return sayOfPerson(of.id, { identity: saidIdentity(identity), withdraw: [], source }, key);
  };
  return (
    <div className={css.form}>
      <DraftForm<Values>
        draftKey={`person.${of.id}.${kind}`}
        initial={{
          source: { kind: "visit", name: "", on: today(now) },
          replaces: true,
          ...(kind === "work" ? { work: { line: of.line } } : {}),
        }}
        send={send}
        submitLabel={t.save}
        onCancel={onClose}
        onDone={() => {
          void message.success(t.saved);
          void client.invalidateQueries({ queryKey: ["people"] });
          onClose();
        }}
      >
        {kind === "identity" && <IdentityFields named={false} />}
        {kind === "work" && <WorkFields />}
        {kind === "home" && (
          <>
            <Form.Item
              name={["home", "area"]}
              label={t.area}
              rules={[{ required: true, message: shared.required }]}
            >
              <AreaSelect />
            </Form.Item>
            <Form.Item name={["home", "address"]} label={t.fields.address}>
              <Input maxLength={120} autoComplete="off" />
            </Form.Item>
            <Form.Item name={["home", "from"]} label={t.from}>
              <Input type="date" />
            </Form.Item>
          </>
        )}
        {kind !== "identity" && (
          <Form.Item name="replaces" valuePropName="checked">
            <Checkbox>{t.replaces[kind]}</Checkbox>
          </Form.Item>
        )}
        <SourceFields />
      </DraftForm>
    </div>
  );
}
