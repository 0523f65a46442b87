import { useRef, useState } from "react";
import { Alert, Button, Form, Input, Segmented } from "antd";
import { useMutation } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { findPeople } from "./queries.ts";
import { personText } from "./text.ts";
import css from "./People.module.css";

const by = ["phone", "citizenNumber", "name"] as const;

/** Finds by a whole number or name, in the request's body; the search leaves its row. */
export function FindForm({ go }: { go: (id: string) => void }) {
  const t = useText(personText);
  const [field, setField] = useState<(typeof by)[number]>("phone");
  const [value, setValue] = useState("");
  const key = useRef(newId());
  const find = useMutation({
    mutationFn: () => findPeople({ [field]: value.trim() }, key.current),
    onSettled: () => {
      key.current = newId();
    },
  });
  return (
    <Form layout="vertical" onFinish={() => find.mutate()}>
      <p className="soft">{t.findHint}</p>
      <Form.Item label={t.findBy}>
        <Segmented
          value={field}
          onChange={setField}
          options={by.map((one) => ({ value: one, label: t.fields[one] }))}
        />
      </Form.Item>
      <Form.Item label={t.findValue} htmlFor="find-value">
        <Input
          id="find-value"
          autoFocus
          autoComplete="off"
          maxLength={30}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      </Form.Item>
      <Button
        type="primary"
        htmlType="submit"
        disabled={value.trim().length < 2}
        loading={find.isPending}
      >
        {t.findSend}
      </Button>
      {find.isError && (
        <Alert type="error" style={{ marginTop: 12 }} title={<ProblemText error={find.error} />} />
      )}
      {find.data !== undefined && (
        <ul className={css.found} role="status">
          {find.data.items.length === 0 && <li>{t.foundNone}</li>}
          {find.data.items.map((person) => (
            <li key={person.id}>
              <Button type="link" onClick={() => go(person.id)}>
                {person.name ?? t.none} {person.phone ?? ""} · {person.areaName}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Form>
  );
}
