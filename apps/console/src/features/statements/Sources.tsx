import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import type { Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import { useCount } from "./useCount.ts";
import css from "./Statements.module.css";

/** Each source beside the others: rows, people, and what is still doubtful. */
export function Sources({ of }: { of: Statement }) {
  const t = useText(statementText);
  const count = useCount();
  const { sources } = of.figures;
  return (
    <section>
      <h2>{t.sourcesTitle}</h2>
      {sources.length === 0 ? (
        <p className="soft">
          {t.noSources}{" "}
          <Link to="/rosters" search={{ open: "handIn", period: of.period }}>
            {t.goHandIn}
          </Link>
        </p>
      ) : (
        <table className={css.figures} aria-label={t.sourcesTitle}>
          <thead>
            <tr>
              <th scope="col">{t.source}</th>
              <th scope="col">{t.rows}</th>
              <th scope="col">{t.persons}</th>
              <th scope="col">{t.doubtful}</th>
              <th scope="col">{t.encoded}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.name} <small className="soft">{t.sides[source.side]}</small>
                </th>
                <td>{count(source.rows)}</td>
                <td>
                  <strong>{count(source.people)}</strong>
                </td>
                <td>{source.doubtful === 0 ? "" : count(source.doubtful)}</td>
                <td>{source.encoded === 0 ? "" : count(source.encoded)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
