import { useState } from "react";
import { App, Button, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { addException, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** Days with hours of their own: a holiday, a repair. */
export function Exceptions({ station }: { station: ManagerPage["station"] }) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const [adding, setAdding] = useState(false);
  const must = [{ required: true, message: shared.required }];
  return (
    <>
      <h3>{t.exceptions}</h3>
      {station.exceptions.length === 0 && <p className="soft">{t.noExceptions}</p>}
      <ul className={css.plain}>
        {station.exceptions.map((one) => (
          <li key={one.id}>
            {one.first === one.last ? one.first : `${one.first} – ${one.last}`}{" "}
            <span className={css.code}>{one.hours}</span> {one.reason}
          </li>
        ))}
      </ul>
      {station.abilities.includes("edit") && !adding && (
        <Button size="small" onClick={() => setAdding(true)}>
          {t.addException}
        </Button>
      )}
      {adding && (
        <DraftForm<Schemas["AddException"]>
          draftKey={`station.${station.id}.exception`}
          initial={{ hours: "off", reason: "" }}
          send={(values, key) => addException(station.id, values, key)}
          submitLabel={t.addException}
          onCancel={() => setAdding(false)}
          onDone={() => {
            void message.success(t.saved);
            void client.invalidateQueries({ queryKey: ["stations"] });
            setAdding(false);
          }}
        >
          <Form.Item name="first" label={t.exception.first} rules={must}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="last" label={t.exception.last} rules={must}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="hours"
            label={t.exception.hours}
            extra={t.exception.hoursHint}
            rules={must}
          >
            <Input maxLength={80} autoComplete="off" />
          </Form.Item>
          <Form.Item name="reason" label={t.exception.reason}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
        </DraftForm>
      )}
    </>
  );
}
