import { Form, Input, Radio } from "antd";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../components/text.ts";
import { personText } from "./text.ts";

type Identity = Schemas["SaidIdentity"];

/** Name and numbers as far as they are known; `*` stands for a digit that is not. */
export function IdentityFields({ named }: { named: boolean }) {
  const t = useText(personText);
  const shared = useText(sharedText);
  return (
    <>
      <Form.Item
        name={["identity", "name"]}
        label={t.fields.name}
        {...(named
          ? { rules: [{ required: true, whitespace: true, message: shared.required }] }
          : {})}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name={["identity", "phone"]} label={t.fields.phone} extra={t.digits}>
        <Input maxLength={20} autoComplete="off" inputMode="tel" />
      </Form.Item>
      <Form.Item name={["identity", "citizenNumber"]} label={t.fields.citizenNumber}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name={["identity", "birth"]} label={t.fields.birth}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name={["identity", "sex"]} label={t.fields.sex}>
        <Radio.Group
          options={(["male", "female"] as const).map((value) => ({ value, label: t.sex[value] }))}
        />
      </Form.Item>
    </>
  );
}

/** The identity as typed, without what was left empty. */
export const saidIdentity = (typed: Identity | undefined): Identity =>
  Object.fromEntries(
    Object.entries(typed ?? {})
      .map(([field, value]) => [field, typeof value === "string" ? value.trim() : value])
      .filter(([, value]) => value !== undefined && value !== ""),
  ) as Identity;
