import { App, Checkbox, Form, Input, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMe } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { EmployerSelect } from "../../components/EmployerSelect.tsx";
import { sharedText } from "../../components/text.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { createSource } from "./queries.ts";
import { ReviewFields } from "./ReviewFields.tsx";
import { rosterText } from "./text.ts";

type Values = Omit<Schemas["NewRosterSource"], "checks" | "employerId" | "siteId"> & {
  checks: 1 | 2;
  employerId?: string;
};
const kinds = [
  "platform",
  "siteHead",
  "street",
  "community",
  "union",
  "partyOrganisation",
  "department",
  "registration",
] as const;

/** Registers who hands in a list, for which area and line, and how it is reviewed. */
export function SourceForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useText(rosterText);
  const shared = useText(sharedText);
  const said = useText(words);
  const client = useQueryClient();
  const me = useMe();
  const { message } = App.useApp();
  const must = [{ required: true, message: shared.required }];
  return (
    <DraftForm<Values>
      draftKey="roster.source"
      initial={{ line: "all", checks: 1, oneToOne: true, encoded: false, area: me.district.code }}
      send={(values, key) =>
        createSource(
          {
            ...values,
            name: values.name.trim(),
            employerId: values.employerId ?? null,
            siteId: null,
          },
          key,
        )
      }
      submitLabel={t.saveSource}
      onCancel={onCancel}
      onDone={() => {
        void message.success(t.savedSource);
        void client.invalidateQueries({ queryKey: ["rosters", "sources"] });
        onDone();
      }}
    >
      <Form.Item
        name="name"
        label={t.sourceName}
        extra={t.sourceNameHint}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={40} autoFocus autoComplete="off" />
      </Form.Item>
      <Form.Item name="kind" label={t.kind} rules={must}>
        <Select options={kinds.map((value) => ({ value, label: t.kinds[value] }))} />
      </Form.Item>
      <Form.Item name="unitId" label={t.unit} extra={t.unitHint} rules={must}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="employerId" label={t.givenBy} extra={t.givenByHint}>
        <EmployerSelect />
      </Form.Item>
      <Form.Item name="area" label={t.area} rules={must}>
        <AreaSelect withDistrict />
      </Form.Item>
      <Form.Item name="line" label={t.line} rules={must}>
        <Select
          options={(
            ["all", "delivery", "express", "rideHailing", "freight", "streaming"] as const
          ).map((value) => ({ value, label: said.line[value] }))}
        />
      </Form.Item>
      <ReviewFields />
      <Form.Item name="encoded" valuePropName="checked">
        <Checkbox>{t.encoded}</Checkbox>
      </Form.Item>
    </DraftForm>
  );
}
