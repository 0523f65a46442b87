import { useState } from "react";
import { Button, Form, Input } from "antd";
import { useMutation } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { formatMoment } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { addEvent, cancelEvent, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import { useSaved } from "./useSaved.ts";
import css from "./Stations.module.css";

interface Values {
  title: string;
  startsAt: string;
  endsAt: string;
  note?: string;
}

/** A time typed at a desk in China, wherever its computer's clock thinks it is. */
const instant = (local: string): string => new Date(`${local}:00+08:00`).toISOString();

/** Job fairs, check-ups, advice: announced here, seen by riders on the place's page. */
export function Events({ page: { station } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const changed = useSaved();
  const cancel = useMutation({
    mutationFn: (id: string) => cancelEvent(station.id, id, newId()),
    onSuccess: changed,
  });
  const may = station.abilities.includes("edit");
  const must = [{ required: true, message: shared.required }];
  return (
    <section>
      <h2>{t.eventsTitle}</h2>
      {station.events.length === 0 && <p className="soft">{t.noEvents}</p>}
      <ul className={css.plain}>
        {station.events.map((event) => (
          <li key={event.id}>
            {formatMoment(event.startsAt, now, locale)} {event.title}{" "}
            {may && event.cancelledAt === null && (
              <Button
                size="small"
                loading={cancel.isPending && cancel.variables === event.id}
                onClick={() => cancel.mutate(event.id)}
              >
                {t.cancelEvent}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && !adding && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t.addEvent}
        </Button>
      )}
      {adding && (
        <DraftForm<Values>
          draftKey={`station.${station.id}.event`}
          send={({ title, startsAt, endsAt, note = "" }, key) =>
            addEvent(
              station.id,
              { title, note, startsAt: instant(startsAt), endsAt: instant(endsAt) },
              key,
            )
          }
          submitLabel={t.addEvent}
          onCancel={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            changed();
          }}
        >
          <Form.Item name="title" label={t.event.title} rules={must}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="startsAt" label={t.event.from} rules={must}>
            <Input type="datetime-local" />
          </Form.Item>
          <Form.Item name="endsAt" label={t.event.until} rules={must}>
            <Input type="datetime-local" />
          </Form.Item>
          <Form.Item name="note" label={t.event.note}>
            <Input.TextArea maxLength={400} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </DraftForm>
      )}
    </section>
  );
}
