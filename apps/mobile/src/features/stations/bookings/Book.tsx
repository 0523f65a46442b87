import { useState } from "react";
import { dayKey, formatDay, formatExact } from "@juxin/ui";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useLocation } from "wouter";
import { api, take } from "../../../api.ts";
import { useNow } from "../../../app/useNow.ts";
import { useWrite } from "../../../app/useWrite.ts";
import { Button } from "../../../components/Button.tsx";
import { Choices } from "../../../components/Choices.tsx";
import { Fault } from "../../../components/Fault.tsx";
import { Loaded } from "../../../components/Loaded.tsx";
import { Screen } from "../../../components/Screen.tsx";
import { stationQuery } from "../queries.ts";
import { bookingText } from "./bookingText.ts";
import { slotsQuery } from "./queries.ts";
import "../stations.css";

type Offer = Schemas["StationOffer"];
type Slot = Schemas["OfferSlots"]["slots"][number];
const dayLength = 86_400_000;

/** Day, time, done: a place kept for a rider, or a place in the line for it. */
export default function Book({ stationId, offerId }: { stationId: string; offerId: string }) {
  const t = useText(bookingText);
  const station = useQuery(stationQuery(stationId));
  const offer = station.data?.offers.find(({ id }) => id === offerId);
  if (offer !== undefined) return <Wish stationId={stationId} offer={offer} />;
  return (
    <Screen title={t.title} back={`/stations/${stationId}`}>
      <Loaded query={station}>{() => <p className="hint">{t.ended}</p>}</Loaded>
    </Screen>
  );
}

function Wish({ stationId, offer }: { stationId: string; offer: Offer }) {
  const t = useText(bookingText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [day, setDay] = useState(() => dayKey(now));
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const [slots, setSlots] = useState("1");
  const open = useQuery(slotsQuery(stationId, offer.id, day));
  const chosen = open.data?.slots.find(({ from }) => from === startsAt) ?? null;
  const book = useWrite(
    (body: Schemas["BookPlace"], headers) =>
      take(
        api.POST("/api/v1/stations/{id}/offers/{partId}/bookings", {
          params: { path: { id: stationId, partId: offer.id }, header: headers },
          body,
        }),
      ),
    async () => {
      await client.invalidateQueries({ queryKey: ["myBookings"] });
      navigate("/bookings", { replace: true });
    },
    () => void open.refetch(),
  );
  const days = Array.from({ length: Math.min(offer.daysAhead, 13) + 1 }, (_, n) =>
    dayKey(new Date(now.getTime() + n * dayLength)),
  );
  const lengths = Array.from({ length: Math.min(offer.mostSlots, 6) }, (_, n) => n + 1);
  return (
    <Screen
      title={t.bookTitle(offer.name)}
      back={`/stations/${stationId}`}
      bar={
        <Button
          look="primary"
          disabled={chosen === null}
          busy={book.isPending}
          onClick={() =>
            chosen !== null &&
            book.mutate({ startsAt: chosen.from, slots: Number(slots), orWait: chosen.free === 0 })
          }
        >
          {chosen?.free === 0 ? t.wait : t.book}
        </Button>
      }
    >
      <fieldset className="chips">
        <legend className="out-of-sight">{t.day}</legend>
        {days.map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={one === day}
            onClick={() => {
              setDay(one);
              setStartsAt(null);
            }}
          >
            {formatDay(`${one}T04:00:00Z`, now, locale)}
          </button>
        ))}
      </fieldset>
      {lengths.length > 1 && (
        <Choices
          legend={t.length}
          value={slots}
          options={lengths.map((n) => ({
            value: String(n),
            label: t.lengthOf(n * offer.slotMinutes),
          }))}
          onChange={setSlots}
        />
      )}
      <Loaded query={open}>
        {(answer) => {
          const coming = answer.slots.filter(({ past }) => !past);
          if (coming.length === 0) return <p className="hint">{t.noSlots}</p>;
          return (
            <fieldset className="slots">
              <legend>{t.slot}</legend>
              {coming.map((slot) => (
                <SlotButton
                  key={slot.from}
                  slot={slot}
                  chosen={slot.from === startsAt}
                  onPress={() => setStartsAt(slot.from)}
                />
              ))}
            </fieldset>
          );
        }}
      </Loaded>
      <p className="hint">{t.rules(offer.graceMinutes)}</p>
      <Fault error={book.error} />
    </Screen>
  );
}

function SlotButton({
  slot,
  chosen,
  onPress,
}: {
  slot: Slot;
  chosen: boolean;
  onPress: () => void;
}) {
  const t = useText(bookingText);
  return (
    <button type="button" className="slot" aria-pressed={chosen} onClick={onPress}>
      <strong>{formatExact(slot.from).slice(11)}</strong>
      <small>
        {slot.free > 0 ? t.free(slot.free) : slot.waiting > 0 ? t.queue(slot.waiting) : t.full}
      </small>
    </button>
  );
}
