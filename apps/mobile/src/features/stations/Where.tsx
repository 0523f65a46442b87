import { useState } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../app/queries.ts";
import { useMe } from "../../app/session.ts";
import { whereNow } from "../../app/whereNow.ts";
import { Button } from "../../components/Button.tsx";
import { Icon } from "../../components/Icon.tsx";
import type { Position } from "./queries.ts";
import { stationText } from "./stationText.ts";

interface Place {
  area: string | null;
  position: Position | null;
}

/** Where to look: around oneself after a tap, or a street for whoever gives no position. */
export function Where({
  search,
  onChange,
}: {
  search: Place;
  onChange: (change: Partial<Place>) => void;
}) {
  const t = useText(stationText);
  const me = useMe();
  const streets = useQuery(areasQuery(me.district.code));
  const [state, setState] = useState<"idle" | "finding" | "denied">("idle");
  const find = async (): Promise<void> => {
    setState("finding");
    const position = await whereNow();
    setState(position === null ? "denied" : "idle");
    if (position !== null) onChange({ position });
  };
  return (
    <section className="where">
      <div className="where-row">
        <Button
          look={search.position === null ? "plain" : "primary"}
          icon={<Icon name="pin" />}
          busy={state === "finding"}
          onClick={() => void find()}
        >
          {state === "finding" ? t.finding : t.useHere}
        </Button>
        <select
          aria-label={t.where}
          value={search.position === null ? (search.area ?? "") : "here"}
          onChange={({ target }) => {
            setState("idle");
            onChange({ position: null, area: target.value === "" ? null : target.value });
          }}
        >
          {search.position !== null && <option value="here">{t.here}</option>}
          <option value="">{t.wholeDistrict}</option>
          {streets.data?.items.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <p className="hint" role="status">
        {state === "denied" ? t.denied : search.position === null ? t.hereHint : ""}
      </p>
    </section>
  );
}
