import { App, Checkbox, Form } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { IdentityFields, saidIdentity } from "./IdentityFields.tsx";
import { createPerson } from "./queries.ts";
import { SourceFields, today, type SourceValues } from "./SourceFields.tsx";
import { personText } from "./text.ts";
import { saidWork, WorkFields, type WorkValues } from "./WorkFields.tsx";

interface Values extends SourceValues, WorkValues {
  identity: Schemas["SaidIdentity"];
  area: string;
  evenSo?: boolean;
}

/** Registers somebody who is on no list, with where it is known from. */
export function CreatePersonForm({
  onDone,
  onCancel,
}: {
  onDone: (id: string) => void;
  onCancel: () => void;
}) {
  const t = useText(personText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const now = useNow();
  const { message } = App.useApp();
  return (
    <DraftForm<Values>
      draftKey="person.create"
      initial={{ source: { kind: "visit", name: "", on: today(now) } }}
      submitLabel={t.save}
      onCancel={onCancel}
      send={async ({ identity, area, work, source, evenSo }, key) => {
        const made = await createPerson(
          {
            identity: saidIdentity(identity),
            area,
            work: saidWork(work),
            home: null,
            source: { ...source, name: source.name.trim() },
            evenSo: evenSo ?? false,
          },
          key,
        );
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["people"] });
        onDone(made.id);
      }}
    >
      <IdentityFields named />
      <Form.Item name="area" label={t.area} rules={[{ required: true, message: shared.required }]}>
        <AreaSelect />
      </Form.Item>
      <WorkFields />
      <SourceFields />
      <Form.Item name="evenSo" valuePropName="checked">
        <Checkbox>{t.evenSo}</Checkbox>
      </Form.Item>
    </DraftForm>
  );
}
