import { useText } from "@juxin/ui/web/useText.ts";
import { Field } from "../../components/Field.tsx";
import { personText } from "./personText.ts";
import type { Form } from "./saying.ts";

/** Who one is; each field may stay empty. */
export function IdentityFields({
  form,
  set,
  faultAt,
}: {
  form: Form;
  set: (change: Partial<Form>) => void;
  faultAt: (path: string) => string | null;
}) {
  const t = useText(personText);
  return (
    <>
      <p className="hint">{t.identityHint}</p>
      <Field label={t.fields.name} fault={faultAt("identity.name")}>
        {(control) => (
          <input
            {...control}
            maxLength={40}
            autoComplete="name"
            value={form.name}
            onChange={({ target }) => set({ name: target.value })}
          />
        )}
      </Field>
      <Field label={t.fields.citizenNumber} fault={faultAt("identity.citizenNumber")}>
        {(control) => (
          <input
            {...control}
            maxLength={20}
            autoComplete="off"
            value={form.citizenNumber}
            onChange={({ target }) => set({ citizenNumber: target.value })}
          />
        )}
      </Field>
      <Field label={t.fields.birth} fault={faultAt("identity.birth")}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={form.birth}
            onChange={({ target }) => set({ birth: target.value })}
          />
        )}
      </Field>
      <Field label={t.fields.sex}>
        {(control) => (
          <select
            {...control}
            value={form.sex}
            onChange={({ target }) => set({ sex: target.value as Form["sex"] })}
          >
            <option value="">{t.choose}</option>
            <option value="female">{t.sex.female}</option>
            <option value="male">{t.sex.male}</option>
          </select>
        )}
      </Field>
    </>
  );
}
