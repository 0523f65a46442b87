import { App, Button, Flex, Form, Input } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { Schemas } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { keepersText } from "./keepersText.ts";
import { catalogQuery, setStandard } from "./queries.ts";
import { stationText } from "./text.ts";
import css from "./Stations.module.css";

type Standard = Schemas["StationStandard"];
type Values = Pick<Standard, "items">;

const most = 30;

/** What places are checked against: the published items, and those that the district writes itself. */
export function Standards() {
  const { data } = useQuery(catalogQuery);
  return data?.standards.map((standard) =>
    standard.ownItems ? (
      <Own key={`${standard.key} ${standard.revision}`} standard={standard} />
    ) : (
      <Published key={standard.key} standard={standard} />
    ),
  );
}

function Published({ standard }: { standard: Standard }) {
  const t = useText(keepersText);
  const locale = useLocale();
  return (
    <section className={css.lead}>
      <h2 className={css.drawerHead}>{standard[locale]}</h2>
      <p className="soft">{t.fixed}</p>
      <ol className={css.items}>
        {standard.items.map((item) => (
          <li key={item.zh}>{item[locale]}</li>
        ))}
      </ol>
    </section>
  );
}

function Own({ standard }: { standard: Standard }) {
  const t = useText(keepersText);
  const shared = useText(sharedText);
  const said = useText(stationText);
  const locale = useLocale();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { key, declaredCount, revision, items } = standard;
  const must = [{ required: true, whitespace: true, message: shared.required }];
  return (
    <section className={css.lead}>
      <h2 className={css.drawerHead}>{standard[locale]}</h2>
      <p className="soft">
        {declaredCount === null ? t.own : t.upTo(declaredCount)}{" "}
        {items.length === 0 ? t.empty : t.order}
      </p>
      <DraftForm<Values>
        draftKey={`standard.${key}.${revision}`}
        initial={{ items }}
        submitLabel={t.saveStandard}
        send={async (values, submission) => {
          await setStandard(key, { revision, items: values.items }, submission);
          void message.success(said.saved);
          await client.invalidateQueries({ queryKey: ["stations"] });
        }}
      >
        <Form.List name="items">
          {(fields, { add, remove }) => (
            <>
              {fields.map((field) => (
                <Flex key={field.key} gap="small" className={css.item ?? ""}>
                  <Form.Item name={[field.name, "zh"]} rules={must} className={css.half ?? ""}>
                    <Input
                      aria-label={t.itemZh(field.name + 1)}
                      placeholder={t.itemZh(field.name + 1)}
                      maxLength={60}
                      autoComplete="off"
                    />
                  </Form.Item>
                  <Form.Item name={[field.name, "en"]} rules={must} className={css.half ?? ""}>
                    <Input
                      aria-label={t.itemEn(field.name + 1)}
                      placeholder={t.enHint}
                      maxLength={120}
                      autoComplete="off"
                    />
                  </Form.Item>
                </Flex>
              ))}
              <Form.Item>
                <Flex gap="small">
                  <Button
                    disabled={fields.length >= (declaredCount ?? most)}
                    onClick={() => add({ zh: "", en: "" })}
                  >
                    {t.add}
                  </Button>
                  {fields.length > 0 && (
                    <Button type="text" onClick={() => remove(fields.length - 1)}>
                      {t.removeLast}
                    </Button>
                  )}
                </Flex>
              </Form.Item>
            </>
          )}
        </Form.List>
      </DraftForm>
    </section>
  );
}
