import { useState } from "react";
import { Button, Switch } from "antd";
import DownOutlined from "@ant-design/icons/DownOutlined";
import UpOutlined from "@ant-design/icons/UpOutlined";
import { formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { CategoryPicture } from "../../components/CategoryPicture.tsx";
import { CategoryFields } from "./CategoryFields.tsx";
import type { CaseCategory } from "./editable.ts";
import { settingsText } from "./text.ts";
import css from "./SettingsPage.module.css";

interface Props {
  categories: readonly CaseCategory[];
  /** Keys that are kept already; a category that is not may be taken away again. */
  kept: readonly string[];
  /** What the server found wrong, by place in the list and field. */
  faults: ReadonlyMap<number, Readonly<Record<string, string>>>;
  mayEdit: boolean;
  onChange: (categories: CaseCategory[]) => void;
}

/** The categories in the order riders see them; each opens its fields in place. */
export function CategoryList({ categories, kept, faults, mayEdit, onChange }: Props) {
  const t = useText(settingsText);
  const locale = useLocale();
  const [open, setOpen] = useState<string>();
  const replace = (key: string, change: Partial<CaseCategory>) =>
    onChange(categories.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const move = (from: number, by: 1 | -1) => {
    const next = [...categories];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(from + by, 0, moved);
    onChange(next);
  };
  return (
    <ol className={css.categories}>
      {categories.map((category, index) => {
        const name = category[locale];
        return (
          <li key={category.key} data-off={!category.active || undefined}>
            <div className={css.row}>
              <Button
                type="text"
                className={css.name ?? ""}
                aria-expanded={open === category.key}
                aria-label={t.edit(name)}
                onClick={() => setOpen(open === category.key ? undefined : category.key)}
              >
                <CategoryPicture name={category.icon} />
                {name}
              </Button>
              <span className="soft">
                {t.summary(
                  formatNumber(category.acceptDays, category.acceptDays % 1 === 0 ? 0 : 1),
                  formatNumber(category.resolveDays, category.resolveDays % 1 === 0 ? 0 : 1),
                )}
              </span>
              <span className="soft">{t.routes[category.routeTo]}</span>
              {!kept.includes(category.key) && <span className={css.mark}>{t.newMark}</span>}
              {category.sensitive && <span className={css.mark}>{t.sensitiveMark}</span>}
              <span className={css.tools}>
                {!kept.includes(category.key) && (
                  <Button
                    size="small"
                    aria-label={t.dropOf(name)}
                    onClick={() => onChange(categories.filter((one) => one !== category))}
                  >
                    {t.drop}
                  </Button>
                )}
                <Button
                  size="small"
                  icon={<UpOutlined />}
                  aria-label={t.up(name)}
                  disabled={!mayEdit || index === 0}
                  onClick={() => move(index, -1)}
                />
                <Button
                  size="small"
                  icon={<DownOutlined />}
                  aria-label={t.down(name)}
                  disabled={!mayEdit || index === categories.length - 1}
                  onClick={() => move(index, 1)}
                />
                <Switch
                  size="small"
                  checked={category.active}
                  disabled={!mayEdit}
                  aria-label={t.activeOf(name)}
                  onChange={(active) => replace(category.key, { active })}
                />
              </span>
            </div>
            {(open === category.key || faults.has(index)) && (
              <CategoryFields
                of={category}
                faults={faults.get(index) ?? {}}
                mayEdit={mayEdit}
                onChange={(change) => replace(category.key, change)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
