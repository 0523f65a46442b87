import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, take } from "../../api.ts";
import { useMe } from "../../app/session.ts";
import { useNow } from "../../app/useNow.ts";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { homeText } from "./homeText.ts";

const answeredQuery = queryOptions({
  queryKey: ["applications", "answered"],
  queryFn: async () =>
    (await take(api.GET("/api/v1/station-applications", { params: { query: { limit: 20 } } })))
      .items,
  staleTime: 5 * 60_000,
});

const twoWeeks = 14 * 86_400_000;
const keyOf = (account: string): string => `juxin.toldPlaces.${account}`;

function toldBefore(account: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(account)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** What was decided on an application for one's place, until it has been looked at on this phone. */
export function PlaceAnswer() {
  const t = useText(homeText);
  const me = useMe();
  const now = useNow();
  const { data } = useQuery(answeredQuery);
  const [told, setTold] = useState(() => toldBefore(me.accountId));
  const fresh = (data ?? []).find(
    ({ id, decidedAt }) =>
      decidedAt !== null && now.getTime() - Date.parse(decidedAt) < twoWeeks && !told.includes(id),
  );
  if (fresh === undefined) return null;
  const seen = (): void => {
    const next = [fresh.id, ...told].slice(0, 40);
    setTold(next);
    try {
      localStorage.setItem(keyOf(me.accountId), JSON.stringify(next));
    } catch {
      // A browser that keeps nothing tells it again.
    }
  };
  return (
    <section className="card" role="status">
      <p>
        <strong>{t.placeAnswer(fresh.name)}</strong>
      </p>
      <p>{fresh.state === "approved" ? t.placeAgreed : t.placeReturned}</p>
      {fresh.answer !== null && fresh.answer !== "" && <p>{fresh.answer}</p>}
      <div className="pair">
        <ButtonLink to="/friendly" look="primary">
          {t.placeLook}
        </ButtonLink>
        <Button onClick={seen}>{t.placeSeen}</Button>
      </div>
    </section>
  );
}
