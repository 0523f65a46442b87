import { useState } from "react";
import { App, Button, Checkbox, Form, Input, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { useNow } from "../../components/useNow.ts";
import { membershipText } from "./membershipText.ts";
import { addMembership, type PersonDetail } from "./queries.ts";
import { SourceFields, today } from "./SourceFields.tsx";
import { personText } from "./text.ts";
import css from "./People.module.css";

type Values = Schemas["AddMembership"];

const kinds = ["party", "union", "league", "women"] as const;
const bases = ["ownWord", "transferLetter", "organisationList"] as const;

/** Registers a membership on the person's word, a letter of transfer or an organisation's list; on nothing else. */
export function MembershipForm({ of }: { of: PersonDetail }) {
  const t = useText(membershipText);
  const said = useText(personText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const now = useNow();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch("kind", form) ?? "party";
  const must = [{ required: true, message: shared.required }];
  if (!of.abilities.includes("writeMemberships")) return null;
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {t.register}
      </Button>
    );
  return (
    <div className={css.form}>
      <DraftForm<Values>
        form={form}
        draftKey={`person.${of.id}.membership`}
        initial={{
          kind: "party",
          status: "formal",
          basis: "ownWord",
          floating: false,
          source: { kind: "office", name: "", on: today(now) },
        }}
        send={({ unitId, floating, ...values }, key) =>
          addMembership(
            of.id,
            {
              ...values,
              unitId: unitId ?? null,
              floating: values.kind === "party" && floating === true,
            },
            key,
          )
        }
        submitLabel={t.save}
        onCancel={() => setOpen(false)}
        onDone={() => {
          void message.success(t.saved);
          void client.invalidateQueries({ queryKey: ["people"] });
          setOpen(false);
        }}
      >
        <Form.Item name="kind" label={t.kind} rules={must}>
          <Select
            options={kinds.map((value) => ({ value, label: said.membershipKinds[value] }))}
            onChange={() => form.setFieldsValue({ status: "formal" })}
          />
        </Form.Item>
        <Form.Item name="status" label={t.status} rules={must}>
          <Select
            options={(kind === "party"
              ? (["formal", "probationary"] as const)
              : (["formal", "applicant"] as const)
            ).map((value) => ({ value, label: said.membershipStatus[value] }))}
          />
        </Form.Item>
        <Form.Item name="basis" label={t.basis} rules={must}>
          <Select options={bases.map((value) => ({ value, label: t.bases[value] }))} />
        </Form.Item>
        {kind === "party" && (
          <>
            <Form.Item name="unitId" label={t.unit}>
              <UnitSelect kind="partyOrganisation" allowClear />
            </Form.Item>
            <Form.Item name="floating" valuePropName="checked">
              <Checkbox>{t.floating}</Checkbox>
            </Form.Item>
          </>
        )}
        <Form.Item name="organisation" label={t.organisation}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <SourceFields />
      </DraftForm>
    </div>
  );
}
