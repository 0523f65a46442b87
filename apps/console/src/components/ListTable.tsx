import type { ReactNode } from "react";
import css from "./ListTable.module.css";

interface Props {
  label: string;
  heads: readonly string[];
  /** The rows. */
  children: ReactNode;
}

/** A list as a table; where the screen is narrow each row is a card, headed by its first cell; a bare number says there what it counts (`data-head`). */
export function ListTable({ label, heads, children }: Props) {
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
