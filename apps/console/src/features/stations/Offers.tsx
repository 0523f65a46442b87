import { useState } from "react";
import { Button, Flex, Form, Input, InputNumber, Select } from "antd";
import { useMutation } from "@tanstack/react-query";
import { newId, type Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { addOffer, changeOffer, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import { useSaved } from "./useSaved.ts";
import css from "./Stations.module.css";

type Values = Pick<
  Schemas["AddOffer"],
  "kind" | "name" | "units" | "slotMinutes" | "mostSlots" | "daysAhead" | "graceMinutes" | "note"
> & { hours?: string };

const kinds = ["room", "parking", "charging", "meal"] as const;
const lengths = [15, 30, 60, 90, 120, 180, 240, 480];

/** What can be booked here, free of charge: rooms, bays, chargers, meals; opened, paused and opened again. */
export function Offers({ page: { station } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const [adding, setAdding] = useState(false);
  const changed = useSaved();
  const change = useMutation({
    mutationFn: ({ id, active }: { id: string; active: boolean }) =>
      changeOffer(station.id, id, { active }, newId()),
    onSuccess: changed,
  });
  const may = station.abilities.includes("edit");
  return (
    <section>
      <h2>{t.offersTitle}</h2>
      {station.offers.length === 0 && <p className="soft">{t.noOffers}</p>}
      <ul className={css.plain}>
        {station.offers.map((one) => (
          <li key={one.id}>
            <Flex gap="small" align="baseline" wrap>
              <strong>{one.name}</strong>
              <span className="soft">
                {t.offerKinds[one.kind]} · {t.offerSays(one.units, one.slotMinutes, one.daysAhead)}
              </span>
              {!one.active && <span className={css.hand}>{t.offerPaused}</span>}
              {may && (
                <Button
                  size="small"
                  loading={change.isPending && change.variables.id === one.id}
                  onClick={() => change.mutate({ id: one.id, active: !one.active })}
                >
                  {one.active ? t.pauseOffer : t.resumeOffer}
                </Button>
              )}
            </Flex>
          </li>
        ))}
      </ul>
      {may && !adding && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t.addOffer}
        </Button>
      )}
      {adding && (
        <AddOffer
          stationId={station.id}
          onCancel={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            changed();
          }}
        />
      )}
    </section>
  );
}

function AddOffer({
  stationId,
  onCancel,
  onDone,
}: {
  stationId: string;
  onCancel: () => void;
  onDone: () => void;
}) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const must = [{ required: true, message: shared.required }];
  const number = (name: keyof Values, label: string, min: number, max: number) => (
    <Form.Item name={name} label={label} rules={must} className={css.half ?? ""}>
      <InputNumber min={min} max={max} precision={0} style={{ width: "100%" }} />
    </Form.Item>
  );
  return (
    <DraftForm<Values>
      draftKey={`station.${stationId}.offer`}
      initial={{
        kind: "room",
        units: 1,
        slotMinutes: 60,
        mostSlots: 4,
        daysAhead: 7,
        graceMinutes: 15,
        note: "",
      }}
      send={({ hours, ...values }, key) =>
        addOffer(stationId, { ...values, hours: hours?.trim() ? hours.trim() : null }, key)
      }
      submitLabel={t.addOffer}
      onCancel={onCancel}
      onDone={onDone}
    >
      <Form.Item name="kind" label={t.offer.kind}>
        <Select options={kinds.map((value) => ({ value, label: t.offerKinds[value] }))} />
      </Form.Item>
      <Form.Item name="name" label={t.offer.name} rules={must}>
        <Input maxLength={30} autoComplete="off" />
      </Form.Item>
      <Flex gap="middle">
        {number("units", t.offer.units, 1, 2000)}
        <Form.Item name="slotMinutes" label={t.offer.slot} className={css.half ?? ""}>
          <Select options={lengths.map((value) => ({ value, label: t.minutesOf(value) }))} />
        </Form.Item>
      </Flex>
      <Flex gap="middle">
        {number("mostSlots", t.offer.most, 1, 32)}
        {number("daysAhead", t.offer.ahead, 0, 60)}
        {number("graceMinutes", t.offer.grace, 5, 120)}
      </Flex>
      <Form.Item name="hours" label={t.offer.hours} extra={t.form.hoursHint}>
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t.offer.note}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
