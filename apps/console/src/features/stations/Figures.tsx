import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { figuresQuery } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

const columns = ["what", "here", "published", "scope", "how"] as const;

/** The practice's published numbers of D1–D13, and what this district's own rows say of the same. */
export function Figures() {
  const t = useText(stationText);
  const locale = useLocale();
  const { data } = useQuery(figuresQuery);
  if (data === undefined || data.items.length === 0) return null;
  const { source } = data;
  return (
    <details className={css.lead}>
      <summary>{t.figuresTitle(data.items.length)}</summary>
      <div className={css.scroll}>
        <table className={css.small} aria-label={t.figuresLabel}>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t.figureColumns[key]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.items.map((one) => (
              <tr key={`${one.mechanism} ${one.key}`}>
                <th scope="row">
                  <span className="soft">{one.mechanism}</span> {one[locale]}
                </th>
                <td className="nowrap">
                  {one.value === null ? "—" : t.figure(formatNumber(one.value), one.unit[locale])}
                </td>
                <td className="nowrap">
                  {t.qualified[one.published.qualifier](
                    t.figure(formatNumber(one.published.value), one.unit[locale]),
                  )}
                  {one.published.certainty === "C" && <span className="soft"> {t.computed}</span>}
                </td>
                <td>
                  {[one.scope[locale], one.period?.[locale]].filter(Boolean).join(" · ")}
                  {one.published.note && <p className="soft">{one.published.note[locale]}</p>}
                </td>
                <td className="soft">{one.how[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">
        {t.figuresSource(
          source.title[locale],
          [source.publisher[locale], source.publishedOn].filter(Boolean).join(" "),
        )}
      </p>
    </details>
  );
}
