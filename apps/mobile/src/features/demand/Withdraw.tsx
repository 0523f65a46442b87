import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import { api, take, type CaseDetail } from "../../api.ts";
import { useWrite } from "../../app/useWrite.ts";
import { Button } from "../../components/Button.tsx";
import { Fault } from "../../components/Fault.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { afterWrite, refetchCase } from "./afterWrite.ts";
import { demandText } from "./demandText.ts";

/** Taking a demand back: quiet at the end of the page, asked once. */
export function Withdraw({ item }: { item: CaseDetail }) {
  const t = useText(demandText);
  const [open, setOpen] = useState(false);
  const withdraw = useWrite(
    (id: string, headers) =>
      take(api.POST("/api/v1/cases/{id}/withdraw", { params: { path: { id } }, headers })),
    afterWrite,
    () => refetchCase(item.id),
  );
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t.withdraw}
      </Button>
      <Sheet title={t.withdrawTitle} open={open} onClose={() => setOpen(false)}>
        <p>{t.withdrawBody}</p>
        <Fault error={withdraw.error} />
        <Button look="danger" busy={withdraw.isPending} onClick={() => withdraw.mutate(item.id)}>
          {t.withdrawYes}
        </Button>
        <Button onClick={() => setOpen(false)}>{t.keep}</Button>
      </Sheet>
    </>
  );
}
