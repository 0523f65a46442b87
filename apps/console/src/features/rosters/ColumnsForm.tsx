import { useRef, useState } from "react";
import { Alert, App, Button, Checkbox, Select } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { setColumns, type ColumnKind, type RosterList } from "./queries.ts";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

const kinds = [
  "name",
  "citizenNumber",
  "phone",
  "birth",
  "sex",
  "employer",
  "creditCode",
  "site",
  "line",
  "area",
  "address",
  "building",
  "membership",
  "encoding",
  "ignore",
] as const satisfies readonly ColumnKind[];

/** Below this the guess is shown as one that wants a look. */
const sure = 0.6;

/** What each column was taken for, over its first rows, to be put right and confirmed. */
export function ColumnsForm({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<ColumnKind[]>(() => list.columns.map(({ kind }) => kind));
  const [accepted, setAccepted] = useState(false);
  const key = useRef(newId());
  const may = list.abilities.includes("setColumns");
  const save = useMutation({
    mutationFn: () =>
      setColumns(
        list.id,
        { kinds: chosen, acceptWarnings: accepted, version: list.version },
        key.current,
      ),
    onSuccess: (answer) => {
      client.setQueryData(["rosters", "list", list.id], answer);
      void client.invalidateQueries({ queryKey: ["rosters", "lists"] });
      void message.success(t.saved);
    },
    onError: (error) => {
      if (error instanceof ProblemError && error.status >= 400 && error.status < 500)
        key.current = newId();
    },
  });
  return (
    <section>
      <h2 className={css.title}>{t.columnsTitle}</h2>
      <p className="soft">{t.columnsHint}</p>
      <div className={css.scroll}>
        <table className={css.table} aria-label={t.columnsTitle}>
          <thead>
            <tr>
              <th scope="col">{t.header}</th>
              <th scope="col">{t.meaning}</th>
              <th scope="col">{t.sample}</th>
            </tr>
          </thead>
          <tbody>
            {list.columns.map((column, n) => (
              // Headers repeat, and columns have no other name than their place.
              // eslint-disable-next-line react/no-array-index-key
              <tr key={n} data-unused={chosen[n] === "ignore" || undefined}>
                <th scope="row">{column.header === "" ? t.noHeader : column.header}</th>
                <td className="nowrap">
                  <Select<ColumnKind>
                    aria-label={column.header}
                    disabled={!may}
                    showSearch={{ optionFilterProp: "label" }}
                    style={{ width: 170 }}
                    value={chosen[n] ?? "ignore"}
                    options={kinds.map((value) => ({ value, label: t.columnKind[value] }))}
                    onChange={(kind) => setChosen(chosen.with(n, kind))}
                  />{" "}
                  {column.confidence < sure && chosen[n] === column.kind && (
                    <span className={css.state} data-hand>
                      {t.unsureColumn}
                    </span>
                  )}
                </td>
                <td className="soft">{column.sample.filter((cell) => cell !== "").join(" · ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {list.warnings.map(({ code, rows, of }) => (
        <Alert
          key={code}
          type="warning"
          showIcon
          style={{ marginBottom: 8 }}
          title={t.warnings[code](rows, of)}
        />
      ))}
      {list.warnings.length > 0 && (
        <p>
          <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
            {t.acceptWarnings}
          </Checkbox>
        </p>
      )}
      {save.isError && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 8 }}
          title={<ProblemText error={save.error} withIssues />}
        />
      )}
      {may && (
        <Button
          type="primary"
          loading={save.isPending}
          disabled={list.warnings.length > 0 && !accepted}
          onClick={() => save.mutate()}
        >
          {t.confirmColumns}
        </Button>
      )}
    </section>
  );
}
