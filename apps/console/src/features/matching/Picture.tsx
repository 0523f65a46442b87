import { useState, type ReactNode } from "react";
import { Segmented } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { matchingText } from "./text.ts";
import css from "./Matching.module.css";

interface Props {
  title: string;
  lead: string;
  picture: ReactNode;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A picture, and the same as a table for whoever reads rather than looks. */
export function Picture({ title, lead, picture, heads, rows }: Props) {
  const t = useText(matchingText);
  const [view, setView] = useState<"chart" | "table">("chart");
  return (
    <section className={css.picture}>
      <div className={css.pictureHead}>
        <h3>{title}</h3>
        <Segmented
          size="small"
          aria-label={`${title}：${t.view}`}
          value={view}
          onChange={setView}
          options={(["chart", "table"] as const).map((value) => ({ value, label: t[value] }))}
        />
      </div>
      <p className="soft">{lead}</p>
      {view === "chart" ? (
        picture
      ) : (
        <div className={css.scroll}>
          <table className={css.table} aria-label={title}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells) => (
                <tr key={cells.join()}>
                  {cells.map((cell, at) =>
                    at === 0 ? (
                      <th key={heads[at]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={heads[at]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
