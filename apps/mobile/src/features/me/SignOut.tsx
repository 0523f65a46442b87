import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { useLocation } from "wouter";
import { useOutbox } from "../../app/outbox.ts";
import { endSession, useMe } from "../../app/session.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { isOpen } from "../../outbox/item.ts";
import { meText } from "./meText.ts";

/** Leaving clears the phone; what has not gone out is named first. */
export function SignOut() {
  const t = useText(meText);
  const me = useMe();
  const { items } = useOutbox();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState(false);
  const unsent = items.filter((item) => isOpen(item) && item.account === me.accountId).length;
  const leave = useWrite(
    () => endSession(me.accountId),
    () => navigate("/", { replace: true }),
  );
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {t.signOut}
      </Button>
      <Sheet title={t.signOutTitle} open={open} onClose={() => setOpen(false)}>
        {unsent > 0 && (
          <p className="fault-line" role="alert">
            {t.signOutWaiting(unsent)}
          </p>
        )}
        <p>{t.signOutBody}</p>
        <Fault error={leave.error} />
        <Button
          look={unsent > 0 ? "danger" : "primary"}
          busy={leave.isPending}
          onClick={() => leave.mutate(undefined)}
        >
          {unsent > 0 ? t.signOutAnyway : t.signOutYes}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.stay}</Button>
      </Sheet>
    </>
  );
}
