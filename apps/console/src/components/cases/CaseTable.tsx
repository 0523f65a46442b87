import type { ReactNode } from "react";
import { Checkbox } from "antd";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { sharedText } from "../text.ts";
import { useNow } from "../useNow.ts";
import { caseCell, columnWidth, type ColumnKey, type ListedCase } from "./caseColumns.tsx";
import { useCategories } from "./caseSettings.ts";
import type { Chosen } from "./selection/useChosen.ts";
import css from "./CaseTable.module.css";

interface Props {
  items: ListedCase[];
  columns: readonly ColumnKey[];
  /** Renders the number as a link to the case. */
  link: (one: ListedCase) => ReactNode;
  label: string;
  /** The case that the keyboard stands on or that is open. */
  current?: string | undefined;
  onOpen?: (one: ListedCase) => void;
  withinProblem?: boolean;
  /** What can be done to a row without opening it, at its end. */
  aside?: (one: ListedCase) => ReactNode;
  chosen?: Chosen;
}

const bringIntoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: "nearest" });

/** The dense list of cases; below 560 px of its own width it becomes a stack of short cards. */
export function CaseTable(props: Props) {
  const {
    items,
    columns,
    link,
    label,
    current,
    onOpen,
    chosen,
    aside,
    withinProblem = false,
  } = props;
  const t = useText(sharedText);
  const said = useText(words);
  const locale = useLocale();
  const now = useNow();
  const { name: categoryName } = useCategories();
  const reading = { t, words: said, locale, now, categoryName, link, withinProblem };

  return (
    <div className={css.box}>
      <table className={css.table} aria-label={label}>
        <colgroup>
          {chosen && <col style={{ width: 36 }} />}
          {columns.map((key) => (
            <col key={key} style={{ width: columnWidth(key, locale) }} />
          ))}
          {aside && <col style={{ width: 76 }} />}
        </colgroup>
        <thead>
          <tr>
            {chosen && (
              <th scope="col">
                <span className="unseen">{t.chosen}</span>
              </th>
            )}
            {columns.map((key) => (
              <th key={key} scope="col">
                {t.columns[key]}
              </th>
            ))}
            {aside && (
              <th scope="col">
                <span className="unseen">{t.rowActions}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr
              key={one.id}
              ref={one.id === current ? bringIntoView : undefined}
              data-current={one.id === current || undefined}
              data-chosen={chosen?.cases.has(one.id) || undefined}
              data-urgency={one.urgency}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest("a, label, button"))
                  return;
                onOpen?.(one);
              }}
            >
              {chosen && (
                // Shift would mark the words in between.
                <td onMouseDown={(event) => event.shiftKey && event.preventDefault()}>
                  <Checkbox
                    checked={chosen.cases.has(one.id)}
                    aria-label={t.select(one.number)}
                    onChange={({ nativeEvent }) =>
                      nativeEvent.shiftKey ? chosen.through(one.id) : chosen.toggle(one.id)
                    }
                  />
                </td>
              )}
              {columns.map((key) => (
                <td key={key} data-column={key}>
                  {caseCell(key, one, reading)}
                </td>
              ))}
              {aside && <td data-column="aside">{aside(one)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
