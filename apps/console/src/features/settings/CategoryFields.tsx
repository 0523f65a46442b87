import { Checkbox, Input, InputNumber, Segmented, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { unitsQuery } from "../../components/units.ts";
import type { CaseCategory } from "./editable.ts";
import { IconSelect } from "./IconSelect.tsx";
import { settingsText } from "./text.ts";
import css from "./SettingsPage.module.css";

const routes = ["community", "street", "district"] as const;

interface Props {
  of: CaseCategory;
  /** What the server found wrong, by field. */
  faults: Readonly<Record<string, string>>;
  mayEdit: boolean;
  onChange: (change: Partial<CaseCategory>) => void;
}

export function CategoryFields({ of, faults, mayEdit, onChange }: Props) {
  const t = useText(settingsText);
  const departments = useQuery(unitsQuery({ kind: "department" }));
  const words = (field: "zh" | "en" | "hintZh" | "hintEn", max: number) => (
    <label className={css.field}>
      {t.fields[field]}
      <Input
        value={of[field]}
        maxLength={max}
        disabled={!mayEdit}
        {...(faults[field] === undefined ? {} : { status: "error" as const })}
        onChange={(event) => onChange({ [field]: event.target.value })}
      />
      <Fault of={faults[field]} />
    </label>
  );
  const days = (field: "acceptDays" | "resolveDays", max: number) => (
    <label className={css.field}>
      {t.fields[field]}
      <InputNumber
        value={of[field]}
        min={1}
        max={max}
        precision={0}
        disabled={!mayEdit}
        {...(faults[field] === undefined ? {} : { status: "error" as const })}
        onChange={(value) => value !== null && onChange({ [field]: value })}
      />
      <Fault of={faults[field]} />
    </label>
  );
  return (
    <div className={css.fields}>
      {words("zh", 16)}
      {words("en", 40)}
      {words("hintZh", 60)}
      {words("hintEn", 120)}
      {days("acceptDays", 60)}
      {days("resolveDays", 365)}
      <div className={css.field}>
        <span>{t.fields.routeTo}</span>
        <Segmented
          aria-label={t.fields.routeTo}
          value={of.routeTo}
          disabled={!mayEdit}
          onChange={(routeTo) => onChange({ routeTo })}
          options={routes.map((value) => ({ value, label: t.routes[value] }))}
        />
      </div>
      <div className={css.field}>
        <span>{t.fields.department}</span>
        <Select
          aria-label={t.fields.department}
          value={of.department ?? ""}
          disabled={!mayEdit}
          onChange={(key) => onChange({ department: key === "" ? null : key })}
          options={[
            { value: "", label: t.noDepartment },
            ...(departments.data ?? [])
              .filter((unit) => unit.departmentKey !== null)
              .map((unit) => ({ value: unit.departmentKey ?? "", label: unit.name })),
          ]}
        />
      </div>
      <div className={css.field}>
        <span>{t.fields.icon}</span>
        <IconSelect value={of.icon} disabled={!mayEdit} onChange={(icon) => onChange({ icon })} />
      </div>
      <Checkbox
        checked={of.sensitive}
        disabled={!mayEdit}
        onChange={(event) => onChange({ sensitive: event.target.checked })}
      >
        {t.fields.sensitive}
        <Fault of={faults["sensitive"]} />
      </Checkbox>
    </div>
  );
}

function Fault({ of }: { of: string | undefined }) {
  return of === undefined ? null : (
    <span role="alert" className={css.fault}>
      {of}
    </span>
  );
}
