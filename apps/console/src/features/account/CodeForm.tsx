import { useEffect, useState } from "react";
import { Alert, Button, Form, Input } from "antd";
import { useMutation } from "@tanstack/react-query";
import { take } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import type { Me } from "../../app/session.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { accountText } from "./text.ts";
import css from "./SignInPage.module.css";

interface Values {
  phone: string;
  code: string;
  totp?: string;
}

interface Props {
  district: string | undefined;
  entered: (me: Me) => Promise<void>;
}

function useCountdown(): [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return [left, setLeft];
}

export function CodeForm({ district, entered }: Props) {
  const t = useText(accountText).signIn;
  const [form] = Form.useForm<Values>();
  const [wait, setWait] = useCountdown();
  const ask = useMutation({
    mutationFn: (phone: string) =>
      take(api.POST("/api/v1/sign-in/codes", { body: { phone, district } })),
    onSuccess: (sent) => setWait(sent.retryAfterSeconds),
  });
  const signIn = useMutation({
    mutationFn: (values: Values) =>
      take(
        api.POST("/api/v1/sign-in/by-code", {
          body: { ...values, totp: values.totp || undefined, as: "staff", district },
        }),
      ),
    onSuccess: entered,
  });
  const error = signIn.error ?? ask.error;
  const send = () =>
    void form.validateFields(["phone"]).then(
      ({ phone }) => ask.mutate(phone),
      () => undefined,
    );
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => signIn.mutate(values)}
    >
      <Form.Item name="phone" label={t.phone} rules={[{ required: true, message: t.required }]}>
        <Input inputMode="tel" autoComplete="tel" maxLength={20} />
      </Form.Item>
      <Form.Item
        label={t.code}
        htmlFor="code"
        {...(ask.data ? { extra: t.sent(Math.round(ask.data.expiresInSeconds / 60)) } : {})}
      >
        <div className={css.code}>
          <Form.Item
            name="code"
            noStyle
            rules={[{ required: true, pattern: /^\d{6}$/, message: t.sixDigits }]}
          >
            <Input id="code" inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
          </Form.Item>
          <Button onClick={send} disabled={wait > 0} loading={ask.isPending}>
            {wait > 0 ? t.resend(wait) : t.sendCode}
          </Button>
        </div>
      </Form.Item>
      {ask.data?.demoCode && (
        <Alert type="info" style={{ marginBottom: 12 }} title={t.demoCode(ask.data.demoCode)} />
      )}
      <Form.Item
        name="totp"
        label={t.totpIfAny}
        rules={[{ pattern: /^\d{6}$/, message: t.sixDigits }]}
      >
        <Input inputMode="numeric" autoComplete="off" maxLength={6} />
      </Form.Item>
      {error && (
        <Alert type="error" style={{ marginBottom: 12 }} title={<ProblemText error={error} />} />
      )}
      <Button type="primary" htmlType="submit" loading={signIn.isPending}>
        {t.submit}
      </Button>
    </Form>
  );
}
