import { useText } from "@juxin/ui/web/useText.ts";
import { compareSides, type Field } from "./compareSides.ts";
import type { Pair } from "./queries.ts";
import { reviewText } from "./text.ts";
import css from "./Review.module.css";

const marks = { agrees: "＝", close: "≈", differs: "≠", unknown: "·" } as const;

/** The row of the list and the known person beside each other, told apart by word and sign. */
export function Sides({ pair }: { pair: Pair }) {
  const t = useText(reviewText);
  const say = (field: Field, value: string | null): string =>
    value === null
      ? t.missing
      : field === "sex"
        ? (t.sex[value as "male" | "female"] ?? value)
        : value;
  return (
    <>
      {pair.left === null && <p className="soft">{t.withdrawn}</p>}
      {pair.right === null && <p className="soft">{t.erased}</p>}
      <table className={css.sides} aria-label={t.compareLabel}>
        <thead>
          <tr>
            <td aria-hidden />
            <th scope="col">
              {t.sides.list(pair.list.sourceName, pair.list.row)}
              <small className="soft"> {pair.list.period}</small>
            </th>
            <td aria-hidden />
            <th scope="col">
              {t.sides.known}
              {pair.right !== null && <small className="soft"> {pair.right.areaName}</small>}
            </th>
          </tr>
        </thead>
        <tbody>
          {compareSides(pair).map((row) => (
            <tr key={row.field} data-agreement={row.agreement}>
              <th scope="row">{t.fields[row.field]}</th>
              <td data-missing={row.left === null || undefined}>{say(row.field, row.left)}</td>
              <td className={css.mark}>
                <span aria-hidden>{marks[row.agreement]}</span> {t.agreement[row.agreement]}
                {row.words !== "" && row.agreement === "close" && <small>{row.words}</small>}
              </td>
              <td data-missing={row.right === null || undefined}>{say(row.field, row.right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
