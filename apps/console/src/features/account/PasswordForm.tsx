import { useState } from "react";
import { Alert, Button, Form, Input } from "antd";
import { useMutation } from "@tanstack/react-query";
import { ProblemError, take } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import type { Me } from "../../app/session.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { accountText } from "./text.ts";

interface Values {
  login: string;
  password: string;
  totp?: string;
}

interface Props {
  district: string | undefined;
  entered: (me: Me) => Promise<void>;
}

/** Login and password; the one-time password is asked for only once the server wants it. */
export function PasswordForm({ district, entered }: Props) {
  const t = useText(accountText).signIn;
  const [asksTotp, setAsksTotp] = useState(false);
  const signIn = useMutation({
    mutationFn: (values: Values) =>
      take(
        api.POST("/api/v1/sign-in/by-password", {
          body: { ...values, totp: values.totp || undefined, district },
        }),
      ),
    onSuccess: entered,
    onError: (error) => {
      if (error instanceof ProblemError && error.reason === "signIn.totpNeeded") setAsksTotp(true);
    },
  });
  const wantsOnlyTotp =
    signIn.error instanceof ProblemError && signIn.error.reason === "signIn.totpNeeded";
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => signIn.mutate(values)}
    >
      <Form.Item name="login" label={t.login} rules={[{ required: true, message: t.required }]}>
        <Input autoComplete="username" autoCapitalize="none" maxLength={40} />
      </Form.Item>
      <Form.Item
        name="password"
        label={t.password}
        rules={[{ required: true, message: t.required }]}
      >
        <Input.Password autoComplete="current-password" maxLength={200} />
      </Form.Item>
      {asksTotp && (
        <Form.Item
          name="totp"
          label={t.totp}
          extra={t.totpHint}
          rules={[{ required: true, pattern: /^\d{6}$/, message: t.sixDigits }]}
        >
          <Input autoFocus inputMode="numeric" autoComplete="one-time-code" maxLength={6} />
        </Form.Item>
      )}
      {signIn.isError && !wantsOnlyTotp && (
        <Alert
          type="error"
          style={{ marginBottom: 12 }}
          title={<ProblemText error={signIn.error} />}
        />
      )}
      <Button type="primary" htmlType="submit" loading={signIn.isPending}>
        {t.submit}
      </Button>
    </Form>
  );
}
