import { useState } from "react";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../../api.ts";
import { useIssues } from "../../../app/useIssues.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button, ButtonLink } from "../../../components/Button.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { Loaded } from "../../../components/Loaded.tsx";
import { Screen } from "../../../components/Screen.tsx";
import { emptyPlaceDraft } from "../../../draft/placeDraft.ts";
import { readWeek, writeWeek } from "../../../draft/weekHours.ts";
import { stationQuery } from "../queries.ts";
import { friendlyText } from "./friendlyText.ts";
import { HoursGrid } from "./HoursGrid.tsx";
import "../stations.css";

type Detail = Schemas["StationDetail"];

/** What a shopkeeper changes of their own place: when it is open, and whether it is open at all. */
export default function Keep({ id }: { id: string }) {
  const t = useText(friendlyText);
  const station = useQuery({ ...stationQuery(id), refetchInterval: false });
  return (
    <Screen title={station.data?.name ?? t.keepTitle} back="/friendly">
      <Loaded query={station}>
        {(detail) =>
          detail.abilities.includes("edit") ? (
            <Kept key={detail.version} of={detail} />
          ) : (
            <p className="hint">{t.notKept}</p>
          )
        }
      </Loaded>
    </Screen>
  );
}

function Kept({ of }: { of: Detail }) {
  const t = useText(friendlyText);
  const client = useQueryClient();
  const known = readWeek(of.hours);
  const [week, setWeek] = useState(known ?? emptyPlaceDraft.week);
  const text = writeWeek(week);
  const change = useWrite(
    (body: Schemas["ChangeStation"], headers) =>
      take(
        api.PATCH("/api/v1/stations/{id}", {
          params: { path: { id: of.id }, header: headers },
          body,
        }),
      ),
    async (answer) => {
      client.setQueryData(["station", of.id], answer);
      await client.invalidateQueries({ queryKey: ["stations"] });
    },
  );
  const faultAt = useIssues(change.error);
  const { version } = of;
  return (
    <>
      <section className="form">
        <h2>{t.changeHours}</h2>
        {known === null && <p className="hint">{t.keepOther(of.hours)}</p>}
        <HoursGrid week={week} onChange={setWeek} />
        {text === "" && <p className="fault-line">{t.noDay}</p>}
        {faultAt("hours") !== null && <p className="fault-line">{faultAt("hours")}</p>}
        <Fault error={change.error} />
        <Button
          look="primary"
          disabled={text === "" || text === of.hours}
          busy={change.isPending && change.variables.hours !== undefined}
          onClick={() => change.mutate({ version, hours: text })}
        >
          {t.keepSave}
        </Button>
      </section>
      {of.status === "open" ? (
        <section className="form">
          <p className="hint">{t.pauseHint}</p>
          <Button
            busy={change.isPending && change.variables.status !== undefined}
            onClick={() => change.mutate({ version, status: "paused" })}
          >
            {t.pause}
          </Button>
        </section>
      ) : (
        of.status === "paused" && (
          <Button
            look="primary"
            busy={change.isPending && change.variables.status !== undefined}
            onClick={() => change.mutate({ version, status: "open" })}
          >
            {t.resume}
          </Button>
        )
      )}
      <ButtonLink to={`/stations/${of.id}`} look="quiet">
        {t.see}
      </ButtonLink>
    </>
  );
}
