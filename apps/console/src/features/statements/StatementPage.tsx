import { Button, Flex } from "antd";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { formatDay, formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { useNow } from "../../components/useNow.ts";
import { Adjustments } from "./Adjustments.tsx";
import { Bridge } from "./Bridge.tsx";
import { Parties } from "./Parties.tsx";
import { statementQuery, type Statement } from "./queries.ts";
import { Sources } from "./Sources.tsx";
import { StatementActions } from "./StatementActions.tsx";
import { statementText } from "./text.ts";
import { useCount } from "./useCount.ts";
import css from "./Statements.module.css";

/** One month's statement: what each list counts, how the agreed figure comes about, who has signed. */
export function StatementPage() {
  const t = useText(statementText);
  const said = useText(words);
  const { statementId = "" } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(statementQuery(statementId));
  if (isError && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  return (
    <div className={css.page}>
      <PageHead
        title={`${data.areaName} · ${said.line[data.line]} · ${data.period}`}
        aside={
          <Flex gap="small" align="center" className={css.noPrint ?? ""}>
            <Button onClick={() => window.print()}>{t.print}</Button>
            <Link to="/statements" className="nowrap">
              {t.back}
            </Link>
          </Flex>
        }
      />
      <When of={data} />
      <StatementActions of={data} />
      <Sources of={data} />
      <Bridge of={data} />
      <Types of={data} />
      <Flow of={data} />
      <Parties of={data} />
      {data.state === "locked" && <Adjustments of={data} />}
    </div>
  );
}

function When({ of }: { of: Statement }) {
  const t = useText(statementText);
  const locale = useLocale();
  const now = useNow();
  const late = Date.parse(`${of.dueOn}T16:00:00Z`) < now.getTime();
  return (
    <p>
      <strong>{t.state[of.state]}</strong>
      <span className="soft">
        {" · "}
        {of.lockedAt === null
          ? (late ? t.dueLate : t.dueOn)(formatDay(`${of.dueOn}T04:00:00Z`, now, locale))
          : t.lockedAt(formatMoment(of.lockedAt, now, locale))}
        {" · "}
        {of.computedAt === null
          ? t.notComputed
          : t.computed(formatMoment(of.computedAt, now, locale))}
        {of.carried > 0 && ` · ${t.carried(of.carried)}`}
      </span>
    </p>
  );
}

function Types({ of }: { of: Statement }) {
  const t = useText(statementText);
  const count = useCount();
  const found = of.figures.differences.filter(({ open, settled }) => open !== 0 || settled !== 0);
  if (found.length === 0) return null;
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.typesTitle}</h2>
        <Link className={css.noPrint} to="/differences" search={{ statement: of.id }}>
          {t.goDifferences}
        </Link>
      </div>
      <table className={css.figures} aria-label={t.typesTitle}>
        <thead>
          <tr>
            <td aria-hidden />
            <th scope="col">{t.typeOpen}</th>
            <th scope="col">{t.typeSettled}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((one) => (
            <tr key={one.type}>
              <th scope="row">{t.types[one.type]}</th>
              <td>{count(one.open)}</td>
              <td>{count(one.settled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Flow({ of }: { of: Statement }) {
  const t = useText(statementText);
  const count = useCount();
  // Before anybody has handed in, everybody would seem to have gone.
  if (of.computedAt === null || of.figures.sources.length === 0) return null;
  return (
    <section>
      <h2>{t.flowTitle}</h2>
      <dl className={css.flow}>
        {(["opening", "joined", "gone", "agreed"] as const).map((key) => (
          <div key={key}>
            <dt>{t.flow[key]}</dt>
            <dd>{count(of.figures[key])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
