import { Button, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { Failure } from "../../components/Failure.tsx";
import { badRowsQuery, type RosterList } from "./queries.ts";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

const mostShown = 50;

/** Rows that were not taken, with the reason at the cell, and the marked spreadsheet to mend. */
export function BadRows({ list }: { list: RosterList }) {
  const t = useText(rosterText);
  const rows = useQuery(badRowsQuery(list.id));
  return (
    <section>
      <h2 className={css.title}>{t.badTitle}</h2>
      <p className="soft">{t.badHint}</p>
      {list.abilities.includes("downloadErrors") && (
        <Flex gap="small" wrap>
          <Button href={`/api/v1/rosters/lists/${list.id}/errors.xlsx`}>{t.downloadErrors}</Button>
          <Link
            to="/rosters"
            search={{
              open: "handIn",
              source: list.source.id,
              period: list.period,
              mode: "supplement",
            }}
          >
            <Button>{t.handInMended}</Button>
          </Link>
        </Flex>
      )}
      {rows.isError && <Failure error={rows.error} retry={() => void rows.refetch()} />}
      {rows.data !== undefined && (
        <div className={css.scroll}>
          <table className={css.table} aria-label={t.badTitle}>
            <thead>
              <tr>
                <th scope="col">{t.row}</th>
                <th scope="col">{t.cells}</th>
                <th scope="col">{t.why}</th>
              </tr>
            </thead>
            <tbody>
              {rows.data.items.map((bad) => (
                <tr key={bad.row}>
                  <td>{bad.row}</td>
                  <td>{bad.cells.filter((cell) => cell !== "").join(" · ")}</td>
                  <td>
                    {bad.issues
                      .filter(({ error }) => error)
                      .map(({ column, code }) => {
                        const header = column === null ? "" : list.columns[column]?.header;
                        return (
                          <p key={`${column}-${code}`} className={css.fault}>
                            {header ? `${header}：` : ""}
                            {t.issue[code]}
                          </p>
                        );
                      })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.rows.bad > mostShown && <p className="soft">{t.moreBad}</p>}
    </section>
  );
}
