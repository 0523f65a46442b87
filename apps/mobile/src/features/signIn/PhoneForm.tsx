import { useText } from "@juxin/ui/web/useText.ts";
import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { api, take } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { signInText } from "./signInText.ts";

export interface CodeRequest {
  phone: string;
  district: string | undefined;
  demoCode: string | null;
  retryAfterSeconds: number;
  /** Tells one request from the next, so that the countdown starts anew. */
  at: number;
}

export async function requestCode(
  phone: string,
  district: string | undefined,
): Promise<CodeRequest> {
  const sent = await take(
    api.POST("/api/v1/sign-in/codes", {
      body: { phone, ...(district !== undefined && { district }) },
    }),
  );
  return { ...sent, phone, district, at: Date.now() };
}

/** Digits as people paste them: spaces, dashes and +86 fall away. */
export const plainPhone = (text: string): string =>
  text.replace(/\D/g, "").replace(/^(0086|86)(?=1\d{10}$)/, "");

export function PhoneForm({
  districts,
  onSent,
}: {
  districts: readonly { code: string; name: string }[];
  onSent: (request: CodeRequest) => void;
}) {
  const t = useText(signInText);
  const [phone, setPhone] = useState("");
  const [district, setDistrict] = useState("");
  const [wrong, setWrong] = useState(false);
  const send = useMutation({
    mutationFn: () => requestCode(plainPhone(phone), district === "" ? undefined : district),
    onSuccess: onSent,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fits = /^1\d{10}$/.test(plainPhone(phone));
    setWrong(!fits);
    if (fits && !send.isPending) send.mutate();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {districts.length > 1 && (
        <Field label={t.district}>
          {(control) => (
            <select
              {...control}
              value={district}
              onChange={(event) => setDistrict(event.target.value)}
            >
              <option value="">{t.choose}</option>
              {districts.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t.phone} hint={t.phoneHint} fault={wrong ? t.phoneWrong : null}>
        {(control) => (
          <input
            {...control}
            className="big-digits"
            type="tel"
            inputMode="numeric"
            autoComplete="tel-national"
            value={phone}
            onChange={(event) => setPhone(event.target.value)}
          />
        )}
      </Field>
      <Fault error={send.error} />
      <Button type="submit" look="primary" busy={send.isPending}>
        {t.getCode}
      </Button>
    </form>
  );
}
