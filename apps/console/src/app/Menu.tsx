import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { can } from "@juxin/ui/ability.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { inboxCountsQuery } from "../components/cases/inboxCounts.ts";
import { placesOf, type Place } from "./places.tsx";
import type { Me } from "./session.ts";
import { appText } from "./text.ts";
import css from "./Shell.module.css";

interface Props {
  me: Me;
  onGo?: () => void;
}

export function Menu({ me, onGo }: Props) {
  const t = useText(appText);
  const said = useText(words);
  const places = placesOf(me);
  const group = (name: Place["group"]) => (
    <>
      <p className={css.group} id={`menu-${name}`}>
        {t.groups[name]}
      </p>
      <ul aria-labelledby={`menu-${name}`}>
        {places
          .filter((place) => place.group === name)
          .map((place) => (
            <li key={place.key}>
              <Link to={place.to} className={css.place} onClick={onGo}>
                <span aria-hidden>{place.icon}</span>
                {t.places[place.key]}
                {place.key === "inbox" && <InboxCount me={me} />}
              </Link>
            </li>
          ))}
      </ul>
    </>
  );
  return (
    <nav className={css.menu} aria-label={t.nav}>
      <Link to="/" className={css.brand} onClick={onGo}>
        <img src="/mark.svg" alt="" />
        {said.product}
      </Link>
      {places.some((place) => place.group === "work") && group("work")}
      {places.some((place) => place.group === "rosters") && group("rosters")}
      {places.some((place) => place.group === "stations") && group("stations")}
      {places.length > 0 && group("manage")}
    </nav>
  );
}

function InboxCount({ me }: { me: Me }) {
  const { data } = useQuery({ ...inboxCountsQuery, enabled: can(me, "case.inbox") });
  if (!data) return null;
  const total = data.holding + data.incoming + data.escalated;
  if (total === 0) return null;
  return (
    <span className={css.count} data-calm={data.red === 0 ? "" : undefined}>
      {total}
    </span>
  );
}
