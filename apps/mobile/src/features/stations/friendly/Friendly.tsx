import { useState } from "react";
import { can, formatMoment } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { api, take } from "../../../api.ts";
import { useMe } from "../../../app/session.ts";
import { useNow } from "../../../app/useNow.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button, ButtonLink } from "../../../components/Button.tsx";
import { Empty } from "../../../components/Empty.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { Icon } from "../../../components/Icon.tsx";
import { Loaded } from "../../../components/Loaded.tsx";
import { Screen } from "../../../components/Screen.tsx";
import { Sheet } from "../../../components/Sheet.tsx";
import { isPlaceDraftBegun, readPlaceDraft, writePlaceDraft } from "../../../draft/placeDraft.ts";
import { friendlyText } from "./friendlyText.ts";
import { ownApplicationsQuery, type Application } from "./queries.ts";
import { toDraft } from "./toApplication.ts";
import { useWeekWords } from "./useWeekWords.ts";
import "../stations.css";

const marks: Record<Application["state"], string> = {
  applied: "mark mark-amber",
  approved: "mark",
  returned: "mark mark-red",
  withdrawn: "mark",
};

/** What one applied for, how far it is, what was answered; and the way to apply. */
export default function Friendly() {
  const t = useText(friendlyText);
  const me = useMe();
  const list = useQuery({ ...ownApplicationsQuery, refetchInterval: 60_000 });
  const begun = isPlaceDraftBegun(readPlaceDraft(localStorage, me.accountId));
  const may = can(me, "station.apply");
  return (
    <Screen
      title={t.title}
      back="/stations"
      bar={
        may && (
          <ButtonLink to={begun ? "/friendly/apply/check" : "/friendly/apply"} look="primary">
            {begun ? t.goOn : t.apply}
          </ButtonLink>
        )
      }
    >
      <Loaded query={list}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="pin" title={may ? t.empty : t.noAccess}>
              <p>{t.emptyHint}</p>
            </Empty>
          ) : (
            items.map((one) => <One key={one.id} of={one} />)
          )
        }
      </Loaded>
    </Screen>
  );
}

function One({ of }: { of: Application }) {
  const t = useText(friendlyText);
  const locale = useLocale();
  const me = useMe();
  const now = useNow();
  const say = useWeekWords();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const withdraw = useWrite(
    (_: object, headers) =>
      take(
        api.POST("/api/v1/station-applications/{id}/withdraw", {
          params: { path: { id: of.id }, header: headers },
        }),
      ),
    async () => {
      await client.invalidateQueries({ queryKey: ["applications"] });
      setAsking(false);
    },
  );
  const again = (): void => {
    writePlaceDraft(localStorage, me.accountId, toDraft(of));
    navigate("/friendly/apply/check");
  };
  return (
    <section className="card">
      <p className="station-state">
        <strong>{of.name}</strong>
        <span className={marks[of.state]}>{t.state[of.state]}</span>
      </p>
      <p>{[of.type[locale], of.areaName, of.address].join(" · ")}</p>
      <p>
        <Icon name="clock" size={18} /> {say(of.hours)}
      </p>
      <p className="hint">
        {t.sentAt(formatMoment(of.appliedAt, now, locale))}
        {of.state === "applied" && of.unit !== null && ` · ${t.goesTo(of.unit.name)}`}
      </p>
      {of.answer !== null && of.answer !== "" && <p>{t.answer(of.answer)}</p>}
      {of.state === "approved" && of.stationId !== null && (
        <>
          <ButtonLink to={`/stations/${of.stationId}`}>{t.see}</ButtonLink>
          <ButtonLink to={`/friendly/keep/${of.stationId}`} icon={<Icon name="gear" />}>
            {t.keep}
          </ButtonLink>
        </>
      )}
      {of.state === "returned" && <Button onClick={again}>{t.again}</Button>}
      {of.abilities.includes("withdraw") && (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t.withdraw}
        </Button>
      )}
      <Sheet title={t.withdrawTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{t.withdrawBody}</p>
        <Fault error={withdraw.error} />
        <Button look="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate({})}>
          {t.withdrawYes}
        </Button>
        <Button onClick={() => setAsking(false)}>{t.stay}</Button>
      </Sheet>
    </section>
  );
}
