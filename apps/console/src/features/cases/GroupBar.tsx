import { useState } from "react";
import { App, Button, Flex, Modal } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { GroupFields, problemOf, type GroupValues } from "./forms/GroupFields.tsx";
import { groupCases } from "./groupQueries.ts";
import { caseText } from "./text.ts";

/** What can be done with the selected cases: make them one problem. */
export function GroupBar({ chosen, clear }: { chosen: ReadonlySet<string>; clear: () => void }) {
  const t = useText(caseText);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const send = async (values: GroupValues, key: string) => {
    const problem = await groupCases([...chosen], problemOf(values), key);
    void client.invalidateQueries({ queryKey: ["cases"] });
    void client.invalidateQueries({ queryKey: ["problems"] });
    void message.success(t.done.group);
    clear();
    await navigate({ to: "/problems/$problemId", params: { problemId: problem.id } });
  };
  return (
    <Flex gap="small" align="center" style={{ marginTop: 10 }} role="status">
      <strong>{t.list.chosen(chosen.size)}</strong>
      <Button type="primary" size="small" onClick={() => setOpen(true)}>
        {t.list.group}
      </Button>
      <Button size="small" onClick={clear}>
        {t.list.unchoose}
      </Button>
      <Modal
        open={open}
        title={`${t.list.group} · ${t.list.chosen(chosen.size)}`}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <DraftForm<GroupValues>
          draftKey="cases.group"
          initial={{ into: "new" }}
          send={send}
          submitLabel={t.list.group}
          onCancel={() => setOpen(false)}
        >
          <GroupFields />
        </DraftForm>
      </Modal>
    </Flex>
  );
}
