import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { dayKey, formatNumber } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { ListTable } from "../../components/ListTable.tsx";
import { agreedAtQuery, atWorkQuery, type Place } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import css from "./Firms.module.css";

/** How many, or that there are fewer than may be told. */
export function useCount(): (n: number | null) => string {
  const t = useText(firmText);
  return (n) => (n === null ? t.fewer : t.people(formatNumber(n)));
}

/** How many work at a firm or a site: by the signed statement, by the register, and by what each source said last. */
export function Counts({ of }: { of: Place }) {
  const t = useText(firmText);
  const said = useText(words);
  const say = useCount();
  const work = useQuery(atWorkQuery(of));
  const agreed = useQuery(agreedAtQuery(of));
  const mayList = useMay("person.read");
  const failed = work.isError ? work : agreed.isError ? agreed : null;
  if (failed !== null)
    return (
      <section>
        <h2>{t.counts}</h2>
        <Failure error={failed.error ?? new Error()} retry={() => void failed.refetch()} />
      </section>
    );
  if (!work.data) return null;
  const { scope, sources, now, asOf, told } = work.data;
  const signed = agreed.data;
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.counts}</h2>
        <span className="soft">{t.countsScope(scope.areaName, said.line[scope.line])}</span>
        {mayList && (
          <Link to="/people" search={of}>
            {t.seePeople}
          </Link>
        )}
      </div>
      <ListTable
        label={t.counts}
        heads={(["source", "n", "on"] as const).map((key) => t.countColumns[key])}
      >
        {signed ? (
          <tr>
            <td>
              <Link to="/statements/$statementId" params={{ statementId: signed.statementId }}>
                {t.agreedOf(signed.period)}
              </Link>
              <p className="soft">
                {signed.areaName} {said.line[signed.line]}
              </p>
            </td>
            <td data-head={t.countColumns.n}>
              <strong>{say(signed.n)}</strong>
            </td>
            <td className="nowrap">{signed.on}</td>
          </tr>
        ) : null}
        <tr>
          <td>{t.countSources.now}</td>
          <td data-head={t.countColumns.n}>{say(now)}</td>
          <td className="nowrap">{dayKey(asOf)}</td>
        </tr>
        {sources.map((one) => (
          <tr key={`${one.kind}-${one.name}`}>
            <td>
              {one.name}
              <p className="soft">{t.sourceKinds[one.kind]}</p>
            </td>
            <td data-head={t.countColumns.n}>{say(one.n)}</td>
            <td className="nowrap">{one.on}</td>
          </tr>
        ))}
      </ListTable>
      {!told && <p className="soft">{t.notTold}</p>}
      {told && signed === null && <p className="soft">{t.agreedNone}</p>}
    </section>
  );
}

/** Who came to a site and left it in the last twelve months, as counts, and where those who left are now. */
export function Moves({ of }: { of: Place }) {
  const t = useText(firmText);
  const say = useCount();
  const { data } = useQuery(atWorkQuery(of));
  if (!data?.told) return null;
  const months = data.months.filter(({ came, left }) => came !== 0 || left !== 0);
  return (
    <section>
      <h2>{t.moves}</h2>
      {months.length === 0 ? (
        <p className="soft">{t.movesNone}</p>
      ) : (
        <ListTable
          label={t.moves}
          heads={(["month", "came", "left"] as const).map((key) => t.moveColumns[key])}
        >
          {months.map((one) => (
            <tr key={one.month}>
              <td className="nowrap">{one.month}</td>
              <td data-head={t.moveColumns.came}>{one.came === 0 ? "" : say(one.came)}</td>
              <td data-head={t.moveColumns.left}>{one.left === 0 ? "" : say(one.left)}</td>
            </tr>
          ))}
        </ListTable>
      )}
      {data.to.length > 0 && (
        <p>
          {t.movedTo}
          {t.colon}
          {data.to.map((one, at) => (
            <span key={one.siteId ?? "elsewhere"}>
              {at > 0 && t.comma}
              {one.siteId === null ? (
                t.elsewhere
              ) : (
                <Link to="/employers/sites/$siteId" params={{ siteId: one.siteId }}>
                  {one.name}
                </Link>
              )}{" "}
              {say(one.n)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
