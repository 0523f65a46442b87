import { App, Modal } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../DraftForm.tsx";
import type { ListedCase } from "../caseColumns.tsx";
import { GroupFields, problemOf, type GroupValues } from "./GroupFields.tsx";
import { groupCases } from "./groupQueries.ts";
import { selectionText } from "./text.ts";

interface Props {
  cases: readonly ListedCase[];
  close: () => void;
  done: () => void;
}

/** Makes one problem of several cases; those that cannot be grouped are named and left out. */
export function GroupMany({ cases, close, done }: Props) {
  const t = useText(selectionText);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const groupable = cases.filter((one) => one.abilities.includes("group"));
  const rest = cases.filter((one) => !groupable.includes(one)).map((one) => one.number);
  const send = async (values: GroupValues, key: string) => {
    const ids = groupable.map((one) => one.id);
    const problem = await groupCases(ids, problemOf(values), key);
    void client.invalidateQueries({ queryKey: ["cases"] });
    void client.invalidateQueries({ queryKey: ["problems"] });
    void message.success(t.grouped(ids.length));
    done();
    await navigate({ to: "/problems/$problemId", params: { problemId: problem.id } });
  };
  return (
    <Modal open title={`${t.group} · ${t.chosen(groupable.length)}`} footer={null} onCancel={close}>
      {rest.length > 0 && <p style={{ marginBottom: 12 }}>{t.leftOut(rest.join(t.comma))}</p>}
      {groupable.length > 0 && (
        <DraftForm<GroupValues>
          draftKey="cases.group"
          initial={{ into: "new" }}
          send={send}
          submitLabel={t.group}
          onCancel={close}
        >
          <GroupFields />
        </DraftForm>
      )}
    </Modal>
  );
}
