import { useText } from "@juxin/ui/web/useText.ts";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent } from "react";
import { api, take } from "../../api.ts";
import { beginSession } from "../../app/session.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { requestCode, type CodeRequest } from "./PhoneForm.tsx";
import { signInText } from "./signInText.ts";

export function CodeForm({
  request,
  onAgain,
  onBack,
}: {
  request: CodeRequest;
  onAgain: (request: CodeRequest) => void;
  onBack: () => void;
}) {
  const t = useText(signInText);
  const { phone, district, demoCode } = request;
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const left = useCountdown(request);
  const enter = useMutation({
    mutationFn: (digits: string) =>
      take(
        api.POST("/api/v1/sign-in/by-code", {
          body: { as: "worker", phone, code: digits, ...(district !== undefined && { district }) },
        }),
      ),
    onSuccess: beginSession,
  });
  const again = useMutation({ mutationFn: () => requestCode(phone, district), onSuccess: onAgain });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const fits = /^\d{6}$/.test(code);
    setWrong(!fits);
    if (fits && !enter.isPending) enter.mutate(code);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {demoCode !== null && (
        <p className="demo-code">
          <span>{t.demoCode(demoCode)}</span>
          <Button onClick={() => setCode(demoCode)}>{t.fill}</Button>
        </p>
      )}
      <Field label={t.code} hint={t.codeSent(phone)} fault={wrong ? t.codeWrong : null}>
        {(control) => (
          <input
            {...control}
            className="big-digits"
            inputMode="numeric"
            autoComplete="one-time-code"
            // The rider has just asked for the code; the next thing is to type it.
            autoFocus
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ""))}
          />
        )}
      </Field>
      <Fault error={enter.error ?? again.error} />
      <Button type="submit" look="primary" busy={enter.isPending}>
        {t.enter}
      </Button>
      <div className="pair">
        <Button look="quiet" onClick={onBack}>
          {t.otherPhone}
        </Button>
        <Button
          look="quiet"
          disabled={left > 0}
          busy={again.isPending}
          onClick={() => again.mutate()}
        >
          {left > 0 ? t.againIn(left) : t.again}
        </Button>
      </div>
    </form>
  );
}

/** Seconds until a new code may be asked for. */
function useCountdown({ at, retryAfterSeconds }: CodeRequest): number {
  const [now, setNow] = useState(at);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [at]);
  return Math.max(0, Math.ceil(retryAfterSeconds - (now - at) / 1000));
}
