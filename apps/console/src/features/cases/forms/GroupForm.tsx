import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import {
  GroupFields,
  problemOf,
  type GroupValues,
} from "../../../components/cases/selection/GroupFields.tsx";
import { groupCases } from "../../../components/cases/selection/groupQueries.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import type { FormProps } from "./ActionForm.tsx";

export function GroupForm({ of, done, cancel }: FormProps) {
  const { does } = useText(sharedText);
  const client = useQueryClient();
  return (
    <DraftForm<GroupValues>
      draftKey={`case.${of.id}.group`}
      initial={{ into: "new" }}
      send={(values, key) => groupCases([of.id], problemOf(values), key)}
      submitLabel={does.group}
      onDone={() => {
        void client.invalidateQueries({ queryKey: ["cases"] });
        void client.invalidateQueries({ queryKey: ["problems"] });
        done();
      }}
      onCancel={cancel}
    >
      <GroupFields />
    </DraftForm>
  );
}
