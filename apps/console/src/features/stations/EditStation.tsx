import { App, Checkbox, Flex, Form, Input, InputNumber, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { catalogQuery, changeStation, type ManagerPage } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

interface Values {
  name: string;
  hours: string;
  address?: string;
  phone?: string;
  note?: string;
  status: Schemas["StationStatus"];
  published: boolean;
  tier?: string;
  lng: number;
  lat: number;
  datum: "WGS-84" | "GCJ-02" | "BD-09";
}

/** What is said of a place; where it stands and what it counts as, for the office above it. Only what changed is sent. */
export function EditStation({
  page: { station },
  onDone,
  onCancel,
}: {
  page: ManagerPage;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText(stationText);
  const shared = useText(sharedText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { data: catalog } = useQuery(catalogQuery);
  const office = station.abilities.includes("move");
  const must = [{ required: true, message: shared.required }];
  const initial: Values = {
    name: station.name,
    hours: station.hours,
    address: station.address,
    phone: station.phone ?? "",
    note: station.note,
    status: station.status,
    published: station.published,
    ...(station.tier === null ? {} : { tier: station.tier }),
    lng: station.lng,
    lat: station.lat,
    datum: "WGS-84",
  };
  const send = (values: Values, key: string) => {
    const now = { ...initial, ...values };
    const said = (text: string | undefined): string => text?.trim() ?? "";
    const moved = now.lng !== station.lng || now.lat !== station.lat;
    const tier = now.tier ?? null;
    return changeStation(
      station.id,
      {
        version: station.version,
        ...(said(now.name) !== station.name && { name: said(now.name) }),
        ...(said(now.hours) !== station.hours && { hours: said(now.hours) }),
        ...(said(now.address) !== station.address && { address: said(now.address) }),
        ...(said(now.note) !== station.note && { note: said(now.note) }),
        ...(said(now.phone) !== (station.phone ?? "") && { phone: said(now.phone) || null }),
        ...(now.status !== station.status && { status: now.status }),
        ...(now.published !== station.published && { published: now.published }),
        ...(office && tier !== station.tier && { tier }),
        ...(office && moved && { lng: now.lng, lat: now.lat, datum: now.datum }),
      },
      key,
    );
  };
  return (
    <DraftForm<Values>
      draftKey={`station.${station.id}.edit.${station.version}`}
      initial={initial}
      submitLabel={t.saveStation}
      onCancel={onCancel}
      send={send}
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["stations"] });
        onDone();
      }}
    >
      <Form.Item name="name" label={t.form.name} rules={must}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="hours" label={t.form.hours} extra={t.form.hoursHint} rules={must}>
        <Input maxLength={400} autoComplete="off" />
      </Form.Item>
      <Form.Item name="status" label={t.statusLabel}>
        <Select
          options={(office
            ? (["open", "paused", "closed"] as const)
            : (["open", "paused"] as const)
          ).map((value) => ({ value, label: t.status[value] }))}
        />
      </Form.Item>
      <Form.Item name="address" label={t.form.address}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="phone" label={t.form.phone}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name="note" label={t.noteLabel}>
        <Input.TextArea maxLength={400} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="published" valuePropName="checked">
        <Checkbox>{t.publishedLabel}</Checkbox>
      </Form.Item>
      {office && (
        <>
          {(catalog?.matrix.length ?? 0) > 0 && (
            <Form.Item name="tier" label={t.tierLabel}>
              <Select
                allowClear
                options={
                  catalog?.matrix.map((one) => ({ value: one.key, label: one[locale] })) ?? []
                }
              />
            </Form.Item>
          )}
          <Flex gap="middle">
            <Form.Item name="lng" label={t.form.lng} rules={must} className={css.half ?? ""}>
              <InputNumber min={-180} max={180} style={{ width: "100%" }} />
            </Form.Item>
            <Form.Item name="lat" label={t.form.lat} rules={must} className={css.half ?? ""}>
              <InputNumber min={-90} max={90} style={{ width: "100%" }} />
            </Form.Item>
          </Flex>
          <Form.Item name="datum" label={t.form.datum} extra={t.form.datumHint}>
            <Select
              options={(["WGS-84", "GCJ-02", "BD-09"] as const).map((value) => ({
                value,
                label: value,
              }))}
            />
          </Form.Item>
        </>
      )}
    </DraftForm>
  );
}
