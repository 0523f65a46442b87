import { useState } from "react";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../api.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { stationText } from "./stationText.ts";

type Report = Schemas["ReportFault"];
type Kind = Report["kind"];
const kinds: readonly Kind[] = ["closed", "full", "broken", "other"];

/** Closed, full, broken: one tap, without a name; what is broken takes a second one. */
export function ReportSheet({
  station,
  open,
  onClose,
}: {
  station: Schemas["StationDetail"];
  open: boolean;
  onClose: () => void;
}) {
  const t = useText(stationText);
  const locale = useLocale();
  const client = useQueryClient();
  const [kind, setKind] = useState<"broken" | "other" | null>(null);
  const [note, setNote] = useState("");
  const report = useWrite(
    (body: Report, headers) =>
      take(
        api.POST("/api/v1/stations/{id}/faults", {
          params: { path: { id: station.id }, header: headers },
          body,
        }),
      ),
    async () => {
      setKind(null);
      setNote("");
      await client.invalidateQueries({ queryKey: ["station", station.id] });
      await client.invalidateQueries({ queryKey: ["stations"] });
    },
  );
  const send = (chosen: Kind, facility: string | null = null): void =>
    report.mutate({ kind: chosen, facility, note: chosen === "other" ? note : "" });
  const close = (): void => {
    report.reset();
    setKind(null);
    onClose();
  };
  return (
    <Sheet title={t.reportTitle} open={open} onClose={close}>
      {report.isSuccess ? (
        <>
          <p role="status">{t.reported}</p>
          <Button look="primary" onClick={close}>
            {t.fine}
          </Button>
        </>
      ) : (
        <>
          <p className="hint">{t.reportHint}</p>
          {kind === null &&
            kinds.map((one) => (
              <Button
                key={one}
                busy={report.isPending && report.variables.kind === one}
                onClick={() => (one === "broken" || one === "other" ? setKind(one) : send(one))}
              >
                {t.reports[one]}
              </Button>
            ))}
          {kind === "broken" && (
            <>
              <h3>{t.whichBroken}</h3>
              {station.facilities.map((one) => (
                <Button key={one.key} onClick={() => send("broken", one.key)}>
                  {one[locale]}
                </Button>
              ))}
              <Button look="quiet" onClick={() => setKind("other")}>
                {t.reports.other}
              </Button>
            </>
          )}
          {kind === "other" && (
            <>
              <Field label={t.otherNote}>
                {(control) => (
                  <textarea
                    {...control}
                    rows={3}
                    maxLength={120}
                    value={note}
                    onChange={({ target }) => setNote(target.value)}
                  />
                )}
              </Field>
              <Button
                look="primary"
                disabled={note.trim() === ""}
                busy={report.isPending}
                onClick={() => send("other")}
              >
                {t.send}
              </Button>
            </>
          )}
          <Fault error={report.error} />
        </>
      )}
    </Sheet>
  );
}
