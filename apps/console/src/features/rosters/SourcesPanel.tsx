import { useState } from "react";
import { App, Button, Checkbox, Form, Input } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { Failure } from "../../components/Failure.tsx";
import { ListSkeleton } from "../../components/More.tsx";
import { sharedText } from "../../components/text.ts";
import { changeSource, sourcesQuery, type Source } from "./queries.ts";
import { ReviewFields } from "./ReviewFields.tsx";
import { rosterText } from "./text.ts";
import css from "./Rosters.module.css";

/** Who hands in, how often they promised to, and whether they came; one at a time can be changed. */
export function SourcesPanel() {
  const t = useText(rosterText);
  const [editing, setEditing] = useState<string>();
  const sources = useQuery(sourcesQuery);
  if (sources.isPending) return <ListSkeleton />;
  if (sources.isError)
    return <Failure error={sources.error} retry={() => void sources.refetch()} />;
  if (sources.data.length === 0) return <p className="soft">{t.noSources}</p>;
  return (
    <ul className={css.sources}>
      {sources.data.map((source) => (
        <li key={source.id}>
          <p>
            <strong>{source.name}</strong> <span className="soft">{t.kinds[source.kind]}</span>
            {!source.active && <span className="soft"> · {t.retired}</span>}
          </p>
          <p className="soft">
            {source.unit.name} · {source.areaName}
          </p>
          <Promised of={source} />
          {editing === source.id ? (
            <EditSource of={source} close={() => setEditing(undefined)} />
          ) : (
            source.abilities.includes("edit") && (
              <Button size="small" onClick={() => setEditing(source.id)}>
                {t.editSource}
              </Button>
            )
          )}
        </li>
      ))}
    </ul>
  );
}

function Promised({ of }: { of: Source }) {
  const t = useText(rosterText);
  const { expected } = of;
  if (expected === null) return null;
  return (
    <p className={css.state} data-hand={expected.overdue || undefined}>
      {t.cadences[expected.cadence]} · {t.lastCame(expected.lastOn)} ·{" "}
      {expected.overdue ? t.wasDue(expected.dueOn) : t.nextDue(expected.dueOn)}
    </p>
  );
}

interface Values {
  name: string;
  checks: 1 | 2;
  oneToOne: boolean;
  active: boolean;
  cadence?: Exclude<Source["expected"], null>["cadence"] | null;
}

function EditSource({ of, close }: { of: Source; close: () => void }) {
  const t = useText(rosterText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  return (
    <DraftForm<Values>
      draftKey={`roster.source.${of.id}.${of.version}`}
      initial={{
        name: of.name,
        checks: of.checks === 2 ? 2 : 1,
        oneToOne: of.oneToOne,
        active: of.active,
        cadence: of.expected?.cadence ?? null,
      }}
      send={({ cadence, ...values }, key) =>
        changeSource(of.id, { ...values, cadence: cadence ?? null, version: of.version }, key)
      }
      submitLabel={t.saveChange}
      onCancel={close}
      onDone={() => {
        void message.success(t.savedChange);
        void client.invalidateQueries({ queryKey: ["rosters", "sources"] });
        close();
      }}
    >
      <Form.Item
        name="name"
        label={t.sourceName}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <ReviewFields />
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t.active}</Checkbox>
      </Form.Item>
    </DraftForm>
  );
}
