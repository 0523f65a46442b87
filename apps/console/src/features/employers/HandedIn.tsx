import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { Failure } from "../../components/Failure.tsx";
import { useNow } from "../../components/useNow.ts";
import { feedKeysQuery, type Place, sourcesQuery } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import css from "./Firms.module.css";

/** The lists that a firm or a site hands in, whether one is overdue, and the keys its system does so with. */
export function HandedIn({ of }: { of: Place }) {
  const t = useText(firmText);
  const locale = useLocale();
  const now = useNow();
  const mayKeys = useMay("feedKey.read");
  const { data, isError, error, refetch } = useQuery(sourcesQuery);
  const keys = useQuery({ ...feedKeysQuery, enabled: mayKeys });
  const own = data?.filter(({ employer, site }) =>
    "site" in of ? site?.id === of.site : employer?.id === of.employer,
  );
  const keysOf = (source: string) =>
    (keys.data ?? []).filter((key) => key.source?.id === source && key.state === "active");
  return (
    <section>
      <div className={css.titled}>
        <h2>{t.lists}</h2>
        <Link to="/rosters">{t.toLists}</Link>
      </div>
      {isError && !data && <Failure error={error} retry={() => void refetch()} />}
      {own?.length === 0 && <p className="soft">{t.listsNone}</p>}
      <ul className={css.plain}>
        {own?.map((one) => (
          <li key={one.id}>
            <Link to="/rosters" search={{ source: one.id }}>
              {one.name}
            </Link>{" "}
            {one.expected === null ? (
              <span className="soft">{t.noCadence}</span>
            ) : (
              <>
                {t.cadences[one.expected.cadence]}
                <span className={one.expected.overdue ? css.hand : "soft"}>
                  {" "}
                  {one.expected.overdue
                    ? t.listOverdue(one.expected.dueOn)
                    : t.listDue(one.expected.dueOn)}
                </span>
                <span className="soft">
                  {" "}
                  {one.expected.lastOn === null ? t.neverCame : t.lastCame(one.expected.lastOn)}
                </span>
              </>
            )}
            {keysOf(one.id).map((key) => (
              <p key={key.id} className="soft">
                {t.feedKey(
                  key.name,
                  key.lastUsedAt === null
                    ? t.neverUsed
                    : t.lastUsed(formatDay(key.lastUsedAt, now, locale)),
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
