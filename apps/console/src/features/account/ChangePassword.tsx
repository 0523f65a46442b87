import { Alert, App, Button, Form, Input } from "antd";
import { useMutation } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import { markIssues } from "../../components/markIssues.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

interface Values {
  current: string;
  next: string;
  again: string;
}

interface Props {
  done: () => unknown;
  /** It is what comes next on its page. */
  primary?: boolean;
}

export function ChangePassword({ done, primary = false }: Props) {
  const t = useText(accountText).password;
  const required = useText(accountText).signIn.required;
  const locale = useLocale();
  const [form] = Form.useForm<Values>();
  const { message } = App.useApp();
  const change = useMutation({
    mutationFn: ({ current, next }: Values) =>
      take(api.PUT("/api/v1/me/password", { body: { current, next } })),
    onSuccess: async () => {
      form.resetFields();
      void message.success(t.done);
      await done();
    },
    onError: (error) => markIssues(form, error, locale),
  });
  return (
    <Form<Values>
      form={form}
      className={css.narrow ?? ""}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => change.mutate(values)}
    >
      <Form.Item name="current" label={t.current} rules={[{ required: true, message: required }]}>
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="next"
        label={t.next}
        extra={t.rule}
        rules={[{ required: true, message: required }]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label={t.again}
        dependencies={["next"]}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue("next")
                ? Promise.resolve()
                : Promise.reject(new Error(t.different)),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      {change.isError && (
        <Alert
          type="error"
          style={{ marginBottom: 12 }}
          title={<ProblemText error={change.error} />}
        />
      )}
      <Button type={primary ? "primary" : "default"} htmlType="submit" loading={change.isPending}>
        {t.submit}
      </Button>
    </Form>
  );
}
