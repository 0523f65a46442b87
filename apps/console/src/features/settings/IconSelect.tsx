import { Select } from "antd";
import type { CategoryIconName } from "@juxin/ui/categoryIcons.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { CategoryPicture } from "../../components/CategoryPicture.tsx";
import { settingsText } from "./text.ts";
import css from "./SettingsPage.module.css";

interface Props {
  id?: string;
  value?: CategoryIconName;
  onChange?: (icon: CategoryIconName) => void;
  disabled?: boolean;
}

/** The picture of a category, chosen among those that the phone can draw. */
export function IconSelect({ id, value, onChange, disabled = false }: Props) {
  const t = useText(settingsText);
  const names = Object.keys(t.icons) as CategoryIconName[];
  return (
    <Select<CategoryIconName>
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      aria-label={t.fields.icon}
      disabled={disabled}
      onChange={(icon) => onChange?.(icon)}
      options={names.map((name) => ({
        value: name,
        label: (
          <span className={css.icon}>
            <CategoryPicture name={name} />
            {t.icons[name]}
          </span>
        ),
      }))}
    />
  );
}
