import { Button, Checkbox, Popover } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { setPreferences, usePreferences } from "../../app/preferences.ts";
import type { ColumnKey } from "../../components/cases/caseColumns.tsx";
import { sharedText } from "../../components/text.ts";
import { caseText } from "./text.ts";

/** The columns of the list of all cases, in their order. */
export const listColumns: readonly ColumnKey[] = [
  "due",
  "number",
  "state",
  "category",
  "text",
  "area",
  "line",
  "channel",
  "holder",
  "openedAt",
  "stars",
];
const always: readonly ColumnKey[] = ["number"];

/** Which columns are shown; kept on this machine. */
export function ColumnChoice() {
  const t = useText(caseText).list;
  const { columns } = useText(sharedText);
  const { hiddenColumns } = usePreferences();
  const show = (column: ColumnKey, shown: boolean) =>
    setPreferences({
      hiddenColumns: shown
        ? hiddenColumns.filter((one) => one !== column)
        : [...hiddenColumns, column],
    });
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t.columns}
      content={
        <div style={{ display: "grid", gap: 6 }}>
          {listColumns
            .filter((column) => !always.includes(column))
            .map((column) => (
              <Checkbox
                key={column}
                checked={!hiddenColumns.includes(column)}
                onChange={(event) => show(column, event.target.checked)}
              >
                {columns[column]}
              </Checkbox>
            ))}
        </div>
      }
    >
      <Button>{t.columns}</Button>
    </Popover>
  );
}
