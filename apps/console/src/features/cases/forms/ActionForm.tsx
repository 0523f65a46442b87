import type { PanelAction } from "../nextAction.ts";
import type { CaseDetail } from "../queries.ts";
import { AcceptForm } from "./AcceptForm.tsx";
import { AnswerForForm } from "./AnswerForForm.tsx";
import { AssignForm } from "./AssignForm.tsx";
import { GroupForm } from "./GroupForm.tsx";
import { PressForm } from "./PressForm.tsx";
import { ProgressForm } from "./ProgressForm.tsx";
import { ReturnForm } from "./ReturnForm.tsx";
import { TransferForm } from "./TransferForm.tsx";

export interface FormProps {
  of: CaseDetail;
  done: () => void;
  cancel: () => void;
}

export function ActionForm({ action, ...props }: FormProps & { action: PanelAction }) {
  switch (action) {
    case "receive":
    case "recall":
    case "archive":
      return <PressForm action={action} {...props} />;
    case "accept":
      return <AcceptForm {...props} />;
    case "return":
      return <ReturnForm {...props} />;
    case "transfer":
      return <TransferForm {...props} />;
    case "assign":
      return <AssignForm {...props} />;
    case "progress":
    case "resolve":
      return <ProgressForm action={action} {...props} />;
    case "confirmFor":
    case "reopenFor":
      return <AnswerForForm action={action} {...props} />;
    case "group":
      return <GroupForm {...props} />;
  }
}
