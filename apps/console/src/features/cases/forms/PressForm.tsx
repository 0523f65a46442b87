import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";

/** An action that needs no words, only a second press. */
export function PressForm({
  of,
  action,
  done,
  cancel,
}: FormProps & { action: "receive" | "recall" | "archive" }) {
  const t = useText(sharedText);
  const { archiveHint } = useText(caseText).forms;
  const act = useAct(of.id);
  return (
    <DraftForm
      draftKey={`case.${of.id}.${action}`}
      send={(_, key) => act(action, {}, key)}
      submitLabel={t.does[action]}
      onDone={done}
      onCancel={cancel}
      focusSubmit
    >
      {action === "archive" && <p style={{ marginBottom: 12 }}>{archiveHint}</p>}
      {of.pendingTransfer && <p style={{ marginBottom: 12 }}>{of.pendingTransfer.reason}</p>}
    </DraftForm>
  );
}
