import { DatePicker, InputNumber } from "antd";
import dayjs from "dayjs";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Editable } from "./editable.ts";
import { settingsText } from "./text.ts";
import css from "./SettingsPage.module.css";

interface Props {
  edited: Editable;
  coveredUntil: string;
  mayEdit: boolean;
  onChange: (change: Partial<Editable>) => void;
}

/** When a case turns amber, and which days count as working days. */
export function CalendarFields({ edited, coveredUntil, mayEdit, onChange }: Props) {
  const t = useText(settingsText);
  const days = (field: "holidays" | "workdays") => (
    <div className={css.field}>
      <span>{t[field]}</span>
      <DatePicker
        multiple
        aria-label={t[field]}
        placeholder={t.addDay}
        value={edited[field].map((day) => dayjs(day))}
        disabled={!mayEdit}
        onChange={(chosen) =>
          onChange({
            [field]: ((chosen ?? []) as dayjs.Dayjs[])
              .map((day) => day.format("YYYY-MM-DD"))
              .toSorted(),
          })
        }
      />
    </div>
  );
  return (
    <div className={css.calendar}>
      <label className={css.field}>
        {t.amber}
        <InputNumber
          value={Math.round(edited.amberAt * 100)}
          min={10}
          max={99}
          step={5}
          suffix="%"
          style={{ width: 120 }}
          disabled={!mayEdit}
          onChange={(share) => share !== null && onChange({ amberAt: share / 100 })}
        />
        <span className="soft">{t.amberHint}</span>
      </label>
      {days("holidays")}
      {days("workdays")}
      <p className="soft">{t.covered(coveredUntil)}</p>
    </div>
  );
}
