import { App, Form, Input } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMe } from "../../app/session.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { EmployerSelect } from "../../components/EmployerSelect.tsx";
import { sharedText } from "../../components/text.ts";
import { addSite, changeSite, type SiteDetail } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";
import { PlaceFields } from "./PlaceFields.tsx";
import { changedPlace, type PlaceValues, saidPlace, typedPlace } from "./placeValues.ts";

interface Values extends PlaceValues {
  building?: string;
  operatorId?: string;
  headName?: string;
  headPhone?: string;
}

type Props = { onDone: () => void; onCancel: () => void } & (
  | { firm: Pick<Schemas["Employer"], "id" | "line">; of?: never }
  | { of: SiteDetail; firm?: never }
);

/** Writes a site down, or changes what is said of it. Its head is typed anew only when there is another. */
export function SiteForm({ firm, of, onDone, onCancel }: Props) {
  const t = useText(firmText);
  const shared = useText(sharedText);
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const own = me.grants.find((grant) => grant.role === "areaClerk");
  const initial: Partial<Values> =
    of === undefined
      ? { datum: "GCJ-02", line: firm.line, ...(own && { area: own.area }) }
      : {
          ...typedPlace(of),
          building: of.building,
          ...(of.operator && { operatorId: of.operator.id }),
        };
  const send = (typed: Values, key: string) => {
    const values = { ...initial, ...typed };
    const building = values.building?.trim() ?? "";
    const operatorId = values.operatorId ?? null;
    const headName = values.headName?.trim() ?? "";
    const head =
      headName === "" ? null : { name: headName, phone: values.headPhone?.trim() || null };
    if (of === undefined)
      return addSite(
        { ...saidPlace(values), employerId: firm.id, operatorId, building, head },
        key,
      );
    return changeSite(
      of.id,
      {
        version: of.version,
        ...changedPlace(values, of),
        ...(building !== of.building && { building }),
        ...(operatorId !== (of.operator?.id ?? null) && { operatorId }),
        ...(head !== null && { head }),
      },
      key,
    );
  };
  return (
    <DraftForm<Values>
      draftKey={of === undefined ? `site.new.${firm.id}` : `site.${of.id}.${of.version}`}
      initial={initial}
      submitLabel={t.save}
      onCancel={onCancel}
      send={send}
      onRefused={() => void client.invalidateQueries({ queryKey: ["employers"] })}
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["employers"] });
        onDone();
      }}
    >
      <Form.Item
        name="name"
        label={t.fields.name}
        rules={[{ required: true, whitespace: true, message: shared.required }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <PlaceFields />
      <Form.Item name="building" label={t.fields.building}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="operatorId" label={t.fields.operatorId} extra={t.operatorHint}>
        <EmployerSelect kind="outsourcer" known={of?.operator ?? null} />
      </Form.Item>
      <Form.Item name="headName" label={t.fields.headName} {...(of && { extra: t.headHint })}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="headPhone"
        label={t.fields.headPhone}
        dependencies={["headName"]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, phone?: string) =>
              phone?.trim() && !(getFieldValue("headName") as string | undefined)?.trim()
                ? Promise.reject(new Error(t.headNeedsName))
                : Promise.resolve(),
          }),
        ]}
      >
        <Input inputMode="tel" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name="openedOn" label={t.siteOpened}>
        <Input type="date" />
      </Form.Item>
    </DraftForm>
  );
}
