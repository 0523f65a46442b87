import { Alert, App, Button, Form, Input, Typography } from "antd";
import { useMutation, useQuery } from "@tanstack/react-query";
import { toDataURL } from "qrcode";
import { take } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { api } from "../../app/api.ts";
import { markIssues } from "../../components/markIssues.ts";
import { ProblemText } from "../../components/ProblemText.tsx";
import { accountText } from "./text.ts";
import css from "./AccountPage.module.css";

/** Scan, type six digits, done; the key can be typed by hand instead. */
export function EnrolTotp({ done }: { done: () => unknown }) {
  const t = useText(accountText).enrol;
  const sixDigits = useText(accountText).signIn.sixDigits;
  const locale = useLocale();
  const [form] = Form.useForm<{ totp: string }>();
  const { message } = App.useApp();
  const begin = useMutation({ mutationFn: () => take(api.POST("/api/v1/me/totp")) });
  const url = begin.data?.url;
  const picture = useQuery({
    queryKey: ["totp", url],
    queryFn: () => toDataURL(url ?? "", { width: 208, margin: 2 }),
    enabled: url !== undefined,
    gcTime: 0,
  });
  const confirm = useMutation({
    mutationFn: ({ totp }: { totp: string }) =>
      take(api.PUT("/api/v1/me/totp", { body: { totp } })),
    onSuccess: async () => {
      void message.success(t.done);
      await done();
    },
    onError: (error) => markIssues(form, error, locale),
  });
  if (!begin.data)
    return (
      <>
        {begin.isError && <Alert type="error" title={<ProblemText error={begin.error} />} />}
        <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t.begin}
        </Button>
      </>
    );
  return (
    <ol className={css.enrol}>
      <li>
        <strong>{t.step1}</strong>
        <p className="soft">{t.apps}</p>
        {picture.data && <img src={picture.data} alt={t.qr} width={208} height={208} />}
        <p className="soft">{t.manual}</p>
        <Typography.Text code copyable>
          {begin.data.secret}
        </Typography.Text>
      </li>
      <li>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={confirm.mutate}>
          <Form.Item
            name="totp"
            label={<strong>{t.step2}</strong>}
            rules={[{ required: true, pattern: /^\d{6}$/, message: sixDigits }]}
          >
            <Input
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              style={{ width: 160 }}
            />
          </Form.Item>
          {confirm.isError && (
            <Alert
              type="error"
              style={{ marginBottom: 12 }}
              title={<ProblemText error={confirm.error} />}
            />
          )}
          <Button type="primary" htmlType="submit" loading={confirm.isPending}>
            {t.submit}
          </Button>
        </Form>
      </li>
    </ol>
  );
}
