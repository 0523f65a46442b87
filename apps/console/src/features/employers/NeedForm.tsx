import { App, Form, Input, Radio, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { type Firm, takeInNeed } from "./firmQueries.ts";
import { firmText } from "./firmText.ts";

const channels = ["visit", "phone", "wechatGroup", "hotline", "letter"] as const;
const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

interface Values {
  category: string;
  text: string;
  channel: (typeof channels)[number];
  line: (typeof lines)[number];
  askerName?: string;
  askerPhone?: string;
}

const withHint = ({ data }: { data: { label: string; hint: string } }) => (
  <>
    {data.label} <small className="soft">{data.hint}</small>
  </>
);

/** One need of a firm, as it was told; from here it goes the way of every case. */
export function NeedForm({
  firm,
  siteId,
  onDone,
}: {
  firm: Pick<Firm, "id" | "line" | "area">;
  siteId: string | null;
  onDone: () => void;
}) {
  const t = useText(firmText);
  const said = useText(words);
  const shared = useText(sharedText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { ofFirms } = useCategories();
  const must = [{ required: true, message: shared.required }];
  const filled = (typed: string | undefined) => typed?.trim() || undefined;
  return (
    <DraftForm<Values>
      draftKey={`need.${firm.id}.${siteId ?? ""}`}
      initial={{ channel: "visit", ...(firm.line !== "all" && { line: firm.line }) }}
      submitLabel={t.takeIn}
      onCancel={onDone}
      send={async ({ text, askerName, askerPhone, ...values }, key) => {
        const taken = await takeInNeed(
          {
            ...values,
            line: firm.line === "all" ? values.line : firm.line,
            text: text.trim(),
            area: firm.area,
            employerId: firm.id,
            ...(siteId !== null && { siteId }),
            photoIds: [],
            askerName: filled(askerName),
            askerPhone: filled(askerPhone),
          },
          key,
        );
        void message.success(t.takenIn(taken.number));
      }}
      onDone={() => {
        void client.invalidateQueries({ queryKey: ["cases"] });
        onDone();
      }}
    >
      <p className="soft">{t.takeInLead}</p>
      <Form.Item name="category" label={t.needColumns.need} rules={must}>
        <Select
          options={ofFirms.map((one) => ({
            value: one.key,
            label: one[locale],
            hint: locale === "zh" ? one.hintZh : one.hintEn,
          }))}
          optionRender={withHint}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t.needText}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
      >
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={500} showCount />
      </Form.Item>
      {firm.line === "all" && (
        <Form.Item name="line" label={t.fields.line} rules={must}>
          <Select options={lines.map((value) => ({ value, label: said.line[value] }))} />
        </Form.Item>
      )}
      <Form.Item name="channel" label={t.channel} rules={must}>
        <Radio.Group options={channels.map((value) => ({ value, label: said.channel[value] }))} />
      </Form.Item>
      <Form.Item name="askerName" label={t.contactName}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="askerPhone" label={t.contactPhone} extra={t.contactWhy}>
        <Input inputMode="tel" maxLength={20} autoComplete="off" />
      </Form.Item>
    </DraftForm>
  );
}
