import { useState } from "react";
import { Button, Form, Input, Modal } from "antd";
import PlusOutlined from "@ant-design/icons/PlusOutlined";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../components/text.ts";
import { activeCount, mostActive, type CaseCategory, type Editable } from "./editable.ts";
import { IconSelect } from "./IconSelect.tsx";
import { keyFrom, keyPattern, newCategory } from "./newCategory.ts";
import { settingsText } from "./text.ts";

type Values = Pick<CaseCategory, "key" | "zh" | "en" | "hintZh" | "hintEn" | "icon">;

/** The server takes so many, in use or not. */
const mostCategories = 24;

interface Props {
  edited: Editable;
  onAdd: (category: CaseCategory) => void;
}

/** A category that the practice does not have; its limits and its way are set in the list then. */
export function AddCategory({ edited, onAdd }: Props) {
  const t = useText(settingsText);
  const shared = useText(sharedText);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const full = activeCount(edited) >= mostActive;
  const taken = edited.categories.map((one) => one.key);
  const required = { required: true, whitespace: true, message: shared.required };
  const words = (name: "zh" | "en" | "hintZh" | "hintEn", max: number) => (
    <Form.Item name={name} label={t.fields[name]} rules={[required]}>
      <Input maxLength={max} autoFocus={name === "zh"} />
    </Form.Item>
  );
  const add = (values: Values) => {
    const trimmed = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, value.trim()]),
    ) as unknown as Values;
    onAdd(newCategory(trimmed, !full));
    setOpen(false);
  };
  if (edited.categories.length >= mostCategories) return <p className="soft">{t.addFull}</p>;
  return (
    <>
      <Button icon={<PlusOutlined />} style={{ marginTop: 10 }} onClick={() => setOpen(true)}>
        {t.add}
      </Button>
      <Modal
        open={open}
        title={t.add}
        okText={t.addOk}
        cancelText={shared.cancel}
        destroyOnHidden
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          preserve={false}
          initialValues={{ icon: "other" }}
          onValuesChange={({ en }) => {
            if (en !== undefined && !form.isFieldTouched("key"))
              form.setFieldValue("key", keyFrom(en));
          }}
          onFinish={add}
        >
          {words("zh", 16)}
          {words("en", 40)}
          {words("hintZh", 60)}
          {words("hintEn", 120)}
          <Form.Item name="icon" label={t.fields.icon}>
            <IconSelect />
          </Form.Item>
          <Form.Item
            name="key"
            label={t.fields.key}
            extra={t.keyHint}
            rules={[
              { required: true, pattern: keyPattern, message: t.keyWrong },
              {
                validator: (_, key: string) =>
                  taken.includes(key) ? Promise.reject(new Error(t.keyTaken)) : Promise.resolve(),
              },
            ]}
          >
            <Input maxLength={31} />
          </Form.Item>
          {full && <p className="soft">{t.addInactive}</p>}
        </Form>
      </Modal>
    </>
  );
}
