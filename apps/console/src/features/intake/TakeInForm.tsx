import { Form, Input, Radio, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { take, type Schemas } from "@juxin/api-client";
import { formatNumber } from "@juxin/ui/format.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { api } from "../../app/api.ts";
import { useMe } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { useCategories } from "../../components/cases/caseSettings.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { PhotoInput } from "../../components/PhotoInput.tsx";
import { sharedText } from "../../components/text.ts";
import { intakeText } from "./text.ts";
import css from "./TakeInPage.module.css";

const channels = ["phone", "wechatGroup", "visit", "hotline", "letter"] as const;
const lines = ["delivery", "express", "rideHailing", "freight", "streaming"] as const;

interface Values {
  channel: (typeof channels)[number];
  line: (typeof lines)[number];
  category: string;
  text: string;
  area: string;
  place?: string;
  askerName?: string;
  askerPhone?: string;
  photoIds?: string[];
}

const filled = (said: string | undefined): string | undefined => said?.trim() || undefined;

const bodyOf = ({ place, askerName, askerPhone, photoIds = [], ...rest }: Values) => ({
  ...rest,
  text: rest.text.trim(),
  photoIds,
  place:
    filled(place) === undefined ? undefined : { text: place?.trim() ?? "", lng: null, lat: null },
  askerName: filled(askerName),
  askerPhone: filled(askerPhone)?.replaceAll(/[\s-]/g, ""),
});

interface Props {
  done: (taken: Pick<Schemas["CaseSummary"], "id" | "number">) => void;
}

/** One form for a demand that came by voice, group or letter. */
export function TakeInForm({ done }: Props) {
  const t = useText(intakeText);
  const shared = useText(sharedText);
  const said = useText(words);
  const locale = useLocale();
  const me = useMe();
  const client = useQueryClient();
  const { ofWorkers, name } = useCategories();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch("category", form);
  const category = ofWorkers.find((one) => one.key === chosen);
  const own = me.grants.find((grant) => grant.role === "areaClerk");
  const send = async (values: Values, key: string) => {
    const taken = await take(
      api.POST("/api/v1/cases/for", { headers: { "idempotency-key": key }, body: bodyOf(values) }),
    );
    void client.invalidateQueries({ queryKey: ["cases"] });
    done(taken);
  };
  const needed = [{ required: true, message: shared.required }];
  return (
    <DraftForm<Values>
      form={form}
      draftKey="cases.takeIn"
      initial={{ channel: "phone", ...(own ? { area: own.area } : {}) }}
      send={send}
      submitLabel={t.submit}
    >
      <Form.Item name="channel" label={t.channel} rules={needed}>
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          options={channels.map((value) => ({ value, label: said.channel[value] }))}
        />
      </Form.Item>
      <Form.Item name="line" label={t.line} rules={needed}>
        <Radio.Group
          optionType="button"
          buttonStyle="solid"
          options={lines.map((value) => ({ value, label: said.line[value] }))}
        />
      </Form.Item>
      <Form.Item
        name="text"
        label={t.text}
        extra={t.textHint}
        rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
      >
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3, maxRows: 10 }}
          maxLength={500}
          showCount
        />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item
          name="category"
          label={t.category}
          rules={needed}
          {...(category
            ? {
                extra: [
                  t.limit(
                    formatNumber(category.acceptDays, category.acceptDays % 1 === 0 ? 0 : 1),
                    formatNumber(category.resolveDays, category.resolveDays % 1 === 0 ? 0 : 1),
                  ),
                  category.sensitive && t.sensitive,
                ]
                  .filter(Boolean)
                  .join(locale === "zh" ? "；" : "; "),
              }
            : {})}
        >
          <Select
            showSearch={{ optionFilterProp: "label" }}
            options={ofWorkers.map((one) => ({ value: one.key, label: name(one.key) }))}
          />
        </Form.Item>
        <Form.Item name="area" label={t.area} extra={t.areaHint} rules={needed}>
          <AreaSelect />
        </Form.Item>
      </div>
      <Form.Item name="place" label={t.place}>
        <Input maxLength={120} placeholder={t.placeHint} />
      </Form.Item>
      <div className={css.pair}>
        <Form.Item name="askerName" label={t.name}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="askerPhone"
          label={t.phone}
          extra={t.phoneWhy}
          rules={[{ pattern: /^\s*(\+?86)?[\s-]*1(?:[\s-]*\d){10}\s*$/, message: t.phoneWrong }]}
        >
          <Input inputMode="tel" maxLength={20} autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item name="photoIds" label={t.photos}>
        <PhotoInput label={t.photos} />
      </Form.Item>
    </DraftForm>
  );
}
