import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../components/useNow.ts";
import { words } from "@juxin/ui/words.ts";
import { headlineQuery, type Statement } from "./queries.ts";
import { statementText } from "./text.ts";
import { useCount } from "./useCount.ts";
import css from "./Statements.module.css";

/** The one figure, which always names its source, date and scope. */
export function Headline({ area, line }: { area: string; line: Statement["line"] }) {
  const t = useText(statementText);
  const locale = useLocale();
  const now = useNow();
  const said = useText(words);
  const count = useCount();
  const { data } = useQuery(headlineQuery(area, line));
  if (data === undefined) return null;
  if (!data.known || data.asOf === null)
    return <p className={css.headline}>{t.headlineNone(data.areaName)}</p>;
  return (
    <section className={css.headline}>
      <p>
        <strong>
          {t.headline(
            `${data.areaName} ${said.line[data.line]}`,
            data.value === null ? t.few : t.people(count(data.value)),
            formatDay(`${data.asOf}T04:00:00Z`, now, locale),
            data.period ?? "",
          )}
        </strong>
      </p>
      <p className="soft">
        {t.headlineSources(data.sources.join(t.comma), data.signedBy.join(t.comma))}{" "}
        {data.statementId !== null && (
          <Link to="/statements/$statementId" params={{ statementId: data.statementId }}>
            {t.title}
          </Link>
        )}
      </p>
    </section>
  );
}
