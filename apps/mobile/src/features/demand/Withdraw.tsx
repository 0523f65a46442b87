import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import type { CaseDetail } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { demandText } from "./demandText.ts";
import { useAnswer } from "./useAnswer.ts";

/** Taking a demand back: quiet at the end of the page, asked once. */
export function Withdraw({ item }: { item: CaseDetail }) {
  const t = useText(demandText);
  const [open, setOpen] = useState(false);
  const say = useAnswer(item);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
      <Sheet title={t.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <p>{t.withdrawBody}</p>
        <Fault error={say.error} />
        <Button
          look="danger"
          busy={say.isPending}
          onClick={() => say.mutate({ action: "withdraw", body: null })}
        >
          {t.withdrawYes}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.keep}</Button>
      </Sheet>
    </>
  );
}
