import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { figureKeys, rowsBehind, sayFigure, type FigureKey } from "./figure.ts";
import type { Counts, Figures } from "./queries.ts";
import { figureText } from "./text.ts";
import css from "./FiguresPage.module.css";

interface Row extends Counts {
  key: string;
  name: string;
  narrower: { area?: string; category?: string };
}

interface Props {
  scope: Figures["scope"];
  label: string;
  head: string;
  rows: Row[];
}

const columns = figureKeys.filter((key) => key !== "accepted");

/** Figures side by side, in the given order until somebody sorts; each number opens its rows. */
export function FigureTable({ scope, label, head, rows }: Props) {
  const t = useText(figureText);
  const locale = useLocale();
  const [by, sortBy] = useState<FigureKey>();
  const sorted = by === undefined ? rows : rows.toSorted((a, b) => (b[by] ?? -1) - (a[by] ?? -1));
  return (
    <div className={css.wide} tabIndex={0} role="region" aria-label={label}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" aria-sort={by === undefined ? "ascending" : "none"}>
              <button type="button" onClick={() => sortBy(undefined)} aria-label={t.sortBy(head)}>
                {head}
              </button>
            </th>
            {columns.map((key) => (
              <th key={key} scope="col" aria-sort={by === key ? "descending" : "none"}>
                <button
                  type="button"
                  onClick={() => sortBy(key)}
                  aria-label={t.sortBy(t.measures[key])}
                >
                  {t.measures[key]}
                  {by === key && <span aria-hidden> ↓</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {columns.map((key) => {
                const value = sayFigure(row, key, locale, { pieces: "", stars: t.stars });
                return (
                  <td key={key} data-urgent={(key === "overdue" && row.overdue > 0) || undefined}>
                    {value === null || value === "0" ? (
                      <span className="soft">{value ?? "—"}</span>
                    ) : (
                      <Link to="/cases" search={rowsBehind(scope, key, row.narrower)}>
                        {value}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
