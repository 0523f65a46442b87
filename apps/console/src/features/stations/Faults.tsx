import { useState } from "react";
import { App, Button, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { formatDay } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { useNow } from "../../components/useNow.ts";
import { settleFault, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

/** What riders reported without a name, first due first, to be settled with a word. */
export function Faults({ page: { station, faults } }: { page: ManagerPage }) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const now = useNow();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [settling, setSettling] = useState<string | null>(null);
  const open = faults.filter(({ state }) => state === "open");
  const nameOf = (key: string | null): string =>
    station.facilities.find((one) => one.key === key)?.[locale] ?? "";
  return (
    <section>
      <h2>{t.faultsTitle}</h2>
      {open.length === 0 && <p className="soft">{t.noFaults}</p>}
      <ul className={css.plain}>
        {open.map((fault) => (
          <li key={fault.id}>
            <strong className={fault.overdue ? css.hand : ""}>
              {t.faultKinds[fault.kind]} {nameOf(fault.facility)}
            </strong>{" "}
            {fault.note}{" "}
            <span className="soft">
              {t.reports(fault.reports)} ·{" "}
              {fault.overdue ? t.overdue : t.due(formatDay(fault.dueAt, now, locale))}
            </span>{" "}
            {settling === fault.id ? (
              <DraftForm<{ answer: string }>
                draftKey={`fault.${fault.id}`}
                send={({ answer }, key) =>
                  settleFault(
                    station.id,
                    fault.id,
                    { answer: answer.trim(), facilityOk: true },
                    key,
                  )
                }
                submitLabel={t.settle}
                onCancel={() => setSettling(null)}
                onDone={() => {
                  void message.success(t.saved);
                  void client.invalidateQueries({ queryKey: ["stations"] });
                  setSettling(null);
                }}
              >
                <Form.Item
                  name="answer"
                  label={t.answer}
                  rules={[{ required: true, whitespace: true, message: shared.required }]}
                >
                  <Input autoFocus maxLength={200} />
                </Form.Item>
              </DraftForm>
            ) : (
              station.abilities.includes("settleFault") && (
                <Button size="small" onClick={() => setSettling(fault.id)}>
                  {t.settle}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
