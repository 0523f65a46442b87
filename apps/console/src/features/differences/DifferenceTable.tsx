import { getRouteApi, Link } from "@tanstack/react-router";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../components/useNow.ts";
import type { Difference } from "./queries.ts";
import { differenceText } from "./text.ts";
import css from "./Differences.module.css";

const route = getRouteApi("/shell/differences");

/** Noon of a day in Asia/Shanghai, for saying the day. */
export const noonOf = (day: string): string => `${day}T04:00:00Z`;

/** Rows of differences; beside an open one only what tells them apart. */
export function DifferenceTable({
  items,
  openId,
}: {
  items: readonly Difference[];
  openId: string | undefined;
}) {
  const t = useText(differenceText);
  const locale = useLocale();
  const now = useNow();
  const search = route.useSearch();
  const beside = openId !== undefined;
  const keys = beside
    ? (["due", "person", "type"] as const)
    : (["due", "person", "type", "sources", "area", "owner", "outcome"] as const);
  return (
    <table className={css.table} aria-label={t.label}>
      <thead>
        <tr>
          {keys.map((key) => (
            <th key={key} scope="col">
              {t.columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((one) => {
          const late = one.state === "open" && Date.parse(`${one.dueOn}T16:00:00Z`) < now.getTime();
          return (
            <tr key={one.id} data-open={one.id === openId || undefined}>
              <td className="nowrap" data-late={late || undefined}>
                {formatDay(noonOf(one.dueOn), now, locale)}
              </td>
              <td>
                <Link
                  to="/differences/$differenceId"
                  params={{ differenceId: one.id }}
                  search={search}
                >
                  {one.person?.name ?? t.nobody}
                </Link>
                {one.person?.site && <p className="soft">{one.person.site}</p>}
              </td>
              <td className="nowrap">
                {t.types[one.type]}
                {one.field !== null && <span className="soft"> {t.fields[one.field]}</span>}
                {one.carried && <p className="soft">{t.carried}</p>}
              </td>
              {!beside && (
                <>
                  <td>
                    {one.sources.map(({ id, name, says }) => (
                      <p key={id} className={says ? "" : "soft"}>
                        {says ? t.has(name) : t.hasNot(name)}
                      </p>
                    ))}
                  </td>
                  <td>{one.areaName}</td>
                  <td>{one.owner.name}</td>
                  <td>{one.outcome === null ? "" : t.outcomes[one.outcome]}</td>
                </>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
