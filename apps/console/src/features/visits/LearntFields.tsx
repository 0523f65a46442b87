import { sayIssue } from "@juxin/ui/issues.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import type { VisitItem } from "../../walk/visitItem.ts";
import type { Visit, Walk } from "./queries.ts";
import { visitText } from "./text.ts";
import css from "./Visits.module.css";

export type Asked = Visit["ask"][number];
type Learnt = NonNullable<VisitItem["visit"]["learnt"]>;

interface Props {
  title: string;
  asked: readonly Asked[];
  /** The street (9 digits) of the door: its sites and communities come first. */
  area: string;
  walk: Walk;
  learnt: Learnt;
  issues: readonly { path: string; reason: string }[];
  onChange: (learnt: Learnt) => void;
}

/** What is still unknown, each filled in only when it was learnt. Everything to choose from came with the list. */
export function LearntFields(props: Props) {
  const { title, asked, area, walk, learnt, issues, onChange } = props;
  const t = useText(visitText);
  const locale = useLocale();
  const set = (field: Asked, value: string) => onChange({ ...learnt, [field]: value });
  const nearFirst = <One,>(all: readonly One[], areaOf: (one: One) => string) =>
    all.toSorted((a, b) => Number(areaOf(b).startsWith(area)) - Number(areaOf(a).startsWith(area)));
  const choices: Partial<Record<Asked, { value: string; label: string }[]>> = {
    siteId: nearFirst(walk.sites, (site) => site.area).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
    area: nearFirst(walk.communities, ({ code }) => code).map(({ code, name, street }) => ({
      value: code,
      label: `${name}（${street}）`,
    })),
    sex: (["male", "female"] as const).map((value) => ({ value, label: t.sex[value] })),
  };
  const typed = {
    name: { autoComplete: "off", maxLength: 50 },
    phone: { inputMode: "tel", autoComplete: "off", maxLength: 20 },
    citizenNumber: { autoComplete: "off", maxLength: 20 },
    birth: { type: "date" },
    address: { autoComplete: "off", maxLength: 120 },
  } as const;
  return (
    <fieldset className={css.learnt}>
      <legend>{title}</legend>
      {asked.map((field) => {
        const wrong = issues.find(({ path }) => path === `learnt.${field}`);
        const fault = wrong === undefined ? undefined : `fault-${field}`;
        return (
          <div key={field}>
            <label>
              <span>{t.fields[field]}</span>
              {field === "siteId" || field === "area" || field === "sex" ? (
                <select
                  value={learnt[field] ?? ""}
                  aria-describedby={fault}
                  onChange={({ target }) => set(field, target.value)}
                >
                  <option value="">{t.choose}</option>
                  {(choices[field] ?? []).map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  value={learnt[field] ?? ""}
                  aria-describedby={fault}
                  onChange={({ target }) => set(field, target.value)}
                  {...typed[field]}
                />
              )}
            </label>
            {wrong !== undefined && (
              <p id={fault} className={css.fault}>
                {sayIssue(wrong.reason, locale)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
