import type { Schemas } from "@juxin/api-client";
import { words } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import css from "./ListRows.module.css";
import { myDataText } from "./myDataText.ts";

type OwnRow = Schemas["OwnRosterRow"];
type Field = keyof OwnRow["says"];

/** What lists that others handed in say of the rider, row by row, folded away until asked for. */
export function ListRows({ rows }: { rows: readonly OwnRow[] }) {
  const t = useText(myDataText);
  const { line } = useText(words);
  if (rows.length === 0) return <p>{t.listsNone}</p>;
  const say = (field: Field, value: string): string => {
    if (field === "line") return line[value as keyof typeof line] ?? value;
    if (field === "sex") return t.sex[value] ?? value;
    if (field === "membership") return t.membership[value] ?? value;
    return field === "encoding" ? t.encoded : value;
  };
  return (
    <details className={css.fold}>
      <summary>{t.lists(rows.length)}</summary>
      {rows.map((row) => (
        <section key={`${row.source}-${row.handedInAt}-${row.row}`}>
          <h3>
            {t.listFrom(row.source, row.unit)} {row.period}
          </h3>
          {row.foundBy === "maybe" && <p className="hint">{t.listMaybe}</p>}
          <dl className="facts">
            {(Object.keys(t.says) as Field[]).flatMap((field) => {
              const value = row.says[field];
              return value === null
                ? []
                : [
                    <dt key={`${field}-name`}>{t.says[field]}</dt>,
                    <dd key={field}>{say(field, value)}</dd>,
                  ];
            })}
          </dl>
        </section>
      ))}
    </details>
  );
}
