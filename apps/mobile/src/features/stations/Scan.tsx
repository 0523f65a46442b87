import { useEffect } from "react";
import { useText } from "@juxin/ui/web/useText.ts";
import { api, take } from "../../api.ts";
import { useWrite } from "../../app/useWrite.ts";
import { ButtonLink } from "../../components/Button.tsx";
import { Empty } from "../../components/Empty.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Screen } from "../../components/Screen.tsx";
import { stationText } from "./stationText.ts";

/** Opened by the code on a station's wall: counts one visit, without a name, and leads on. */
export default function Scan({ code }: { code: string }) {
  const t = useText(stationText);
  const visit = useWrite((body: { code: string }, headers) =>
    take(api.POST("/api/v1/stations/visits", { params: { header: headers }, body })),
  );
  const { mutate } = visit;
  useEffect(() => mutate({ code }), [mutate, code]);
  return (
    <Screen title={t.scanTitle} back="/">
      {visit.data !== undefined && (
        <Empty
          icon="check"
          title={visit.data.counted ? t.scanned(visit.data.name) : t.scannedBefore(visit.data.name)}
        >
          <p>{t.scanHint}</p>
          <ButtonLink to={`/stations/${visit.data.stationId}`} look="primary">
            {t.seeStation}
          </ButtonLink>
        </Empty>
      )}
      <Fault error={visit.error} onRetry={() => mutate({ code })} />
    </Screen>
  );
}
