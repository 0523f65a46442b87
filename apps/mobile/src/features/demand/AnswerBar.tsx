import { can } from "@juxin/ui";
import { useText } from "@juxin/ui/web/useText.ts";
import { useState } from "react";
import type { CaseDetail } from "../../api.ts";
import { Button } from "../../components/Button.tsx";
import { Icon } from "../../components/Icon.tsx";
import { Sheet } from "../../components/Sheet.tsx";
import { NotYet, Solved } from "./Answers.tsx";
import { demandText } from "./demandText.ts";

/** The two answers of the asker: solved, or not yet. */
export function AnswerBar({ item }: { item: CaseDetail }) {
  const t = useText(demandText);
  const [asking, setAsking] = useState<"solved" | "notYet" | null>(null);
  const close = (): void => setAsking(null);
  return (
    <>
      <div className="pair">
        {can(item, "reopen") && <Button onClick={() => setAsking("notYet")}>{t.notYet}</Button>}
        {can(item, "confirm") && (
          <Button look="accent" icon={<Icon name="check" />} onClick={() => setAsking("solved")}>
            {t.solved}
          </Button>
        )}
      </div>
      <Sheet title={t.solvedTitle} open={asking === "solved"} onClose={close}>
        <Solved item={item} />
      </Sheet>
      <Sheet title={t.notYetTitle} open={asking === "notYet"} onClose={close}>
        <NotYet item={item} />
      </Sheet>
    </>
  );
}

/** After the yes: stars may still follow, and a yes said too early may be taken back for a while. */
export function SecondThoughts({ item }: { item: CaseDetail }) {
  const t = useText(demandText);
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      {can(item, "confirm") && (
        <section className="card">
          <Solved item={item} later />
        </section>
      )}
      {can(item, "reopen") && (
        <Button look="quiet" onClick={() => setAsking(true)}>
          {t.reopenLater}
        </Button>
      )}
      <Sheet title={t.notYetTitle} open={asking} onClose={close}>
        <NotYet item={item} />
      </Sheet>
    </>
  );
}
