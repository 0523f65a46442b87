import { Link } from "@tanstack/react-router";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useNow } from "../../components/useNow.ts";
import { useVisitOutbox } from "../../walk/outbox.ts";
import type { Stop, Visit } from "./queries.ts";
import { visitText } from "./text.ts";
import { useTryWords } from "./useTryWords.ts";
import css from "./Visits.module.css";

/** The doors, building by building; each person is one thumb-high row. */
export function StopList({ stops }: { stops: readonly Stop[] }) {
  const t = useText(visitText);
  const { items } = useVisitOutbox();
  const noted = new Set(
    items.filter(({ state }) => state === "waiting").map(({ about }) => about.differenceId),
  );
  return stops.map((stop) => (
    <section
      key={`${stop.street}/${stop.community}/${stop.building}`}
      className={css.stop}
      aria-label={[stop.street, stop.community, stop.building].filter(Boolean).join(" ")}
    >
      <h2>
        <span className="soft">
          {[stop.street, stop.community].filter((part) => part !== "").join(" / ")}
        </span>{" "}
        {stop.building === "" ? t.noBuilding : stop.building}
        <small className="soft"> {t.people(stop.visits.length)}</small>
      </h2>
      <ul>
        {stop.visits.map((visit) => (
          <li key={visit.difference.id}>
            <Row visit={visit} noted={noted.has(visit.difference.id)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Row({ visit: { difference, ask, last }, noted }: { visit: Visit; noted: boolean }) {
  const t = useText(visitText);
  const locale = useLocale();
  const now = useNow();
  const tryWords = useTryWords();
  return (
    <Link
      to="/visits"
      search={(was) => ({ ...was, door: difference.id })}
      className={css.row}
      data-noted={noted || undefined}
    >
      <strong>{difference.person?.name ?? t.nobody}</strong>
      <span className="soft">
        {[difference.person?.phone, difference.person?.site]
          .filter((part) => part !== null && part !== undefined)
          .join(" · ")}
      </span>
      <span className={css.ask}>
        {t.types[difference.type]} · {t.ask}：
        {ask.length === 0 ? t.askNothing : ask.map((field) => t.fields[field]).join("、")}
      </span>
      {last !== null && !noted && (
        <span className="soft">
          {t.last(formatMoment(last.at, now, locale), last.by, tryWords(last))}
        </span>
      )}
      {noted && <span className={css.noted}>{t.noted}</span>}
    </Link>
  );
}
