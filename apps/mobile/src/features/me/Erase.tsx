import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { api, take } from "../../api.ts";
import { useMe, wipePhone } from "../../app/session.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Field } from "../../components/Field.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { myDataText } from "./myDataText.ts";

/** Erasure, with the word typed out, since nothing brings the data back. */
export function Erase() {
  const t = useText(myDataText);
  const me = useMe();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const erase = useWrite(
    (accountId: string, headers) =>
      take(api.DELETE("/api/v1/me/data", { headers })).then(() => wipePhone(accountId)),
    () => navigate("/", { replace: true, state: "erased" }),
  );
  const submit = (): void => {
    const same = typed.trim().toLowerCase() === t.eraseWord;
    setWrong(!same);
    if (same) erase.mutate(me.accountId);
  };
  return (
    <section className="card">
      <h2>{t.erase}</h2>
      <p>{t.eraseBody}</p>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t.eraseOpen}
      </Button>
      <Sheet title={t.eraseTitle} open={open} onClose={() => setOpen(false)}>
        <p>{t.eraseBody}</p>
        <p>{t.eraseWarn}</p>
        <Field label={t.eraseType(t.eraseWord)} fault={wrong ? t.eraseWrong : null}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              autoCapitalize="none"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Fault error={erase.error} />
        <Button look="danger" busy={erase.isPending} onClick={submit}>
          {t.eraseDo}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.keep}</Button>
      </Sheet>
    </section>
  );
}
