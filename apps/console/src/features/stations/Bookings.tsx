import { useRef, useState } from "react";
import { Alert, App, Button, Input } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { formatExact } from "@juxin/ui/format.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { arriveByCode, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** Today's bookings without names; whoever comes says four digits. */
export function Bookings({ page: { station, bookings } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [code, setCode] = useState("");
  const key = useRef(newId());
  const arrive = useMutation({
    mutationFn: () => arriveByCode(station.id, code, key.current),
    onSuccess: () => {
      setCode("");
      void message.success(t.arrived);
      void client.invalidateQueries({ queryKey: ["stations", "manage", station.id] });
    },
    onSettled: () => {
      key.current = newId();
    },
  });
  if (station.offers.length === 0) return null;
  return (
    <section>
      <h2>{t.bookingsTitle}</h2>
      {station.abilities.includes("bookings") && (
        <form
          className={css.arrive}
          onSubmit={(event) => {
            event.preventDefault();
            arrive.mutate();
          }}
        >
          <Input
            aria-label={t.arrive}
            placeholder={t.arrive}
            inputMode="numeric"
            maxLength={4}
            value={code}
            onChange={({ target }) => setCode(target.value.replace(/\D/g, ""))}
          />
          <Button htmlType="submit" disabled={code.length !== 4} loading={arrive.isPending}>
            {t.arriveSend}
          </Button>
        </form>
      )}
      {arrive.isError && <Alert type="error" title={<ProblemText error={arrive.error} />} />}
      {bookings.length === 0 && <p className="soft">{t.noBookings}</p>}
      <ul className={css.plain}>
        {bookings.map((one) => (
          <li key={one.id}>
            {formatExact(one.startsAt).slice(11)}–{formatExact(one.endsAt).slice(11)}{" "}
            {one.offer.name}
            {one.unitNo !== null && ` ${one.unitNo}`} <strong>{one.code}</strong>{" "}
            <span className="soft">{t.booking[one.state]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
