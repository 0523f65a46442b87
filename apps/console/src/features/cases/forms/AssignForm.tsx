import { Form, Input, Skeleton } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../../components/DraftForm.tsx";
import { sharedText } from "../../../components/text.ts";
import { UnitSelect } from "../../../components/UnitSelect.tsx";
import type { UnitRef } from "../../../components/units.ts";
import { useAct } from "../queries.ts";
import { caseText } from "../text.ts";
import type { FormProps } from "./ActionForm.tsx";
import { useProposals } from "./useProposals.ts";

interface Values {
  leadUnitId: string;
  leadPerson?: string;
  industryUnitId: string;
  departmentUnitId: string;
  text?: string;
}

const filled = (said: string | undefined): string | undefined => said?.trim() || undefined;
const only = (unit: UnitRef | undefined): UnitRef[] => (unit ? [unit] : []);

/** Names the three roles; who held them before, or the usual ones, are already filled in. */
export function AssignForm({ of, done, cancel }: FormProps) {
  const t = useText(caseText).forms;
  const shared = useText(sharedText);
  const act = useAct(of.id);
  const proposals = useProposals(of);
  if (!proposals) return <Skeleton active paragraph={{ rows: 4 }} />;

  const lead = of.roles?.lead ?? proposals.lead;
  const industry = of.roles?.industry ?? proposals.industry;
  const department = of.roles?.department ?? proposals.department;
  const initial: Partial<Values> = {
    ...(lead ? { leadUnitId: lead.id } : {}),
    ...(of.roles?.leadPerson ? { leadPerson: of.roles.leadPerson } : {}),
    ...(industry ? { industryUnitId: industry.id } : {}),
    ...(department ? { departmentUnitId: department.id } : {}),
  };
  const needed = [{ required: true, message: shared.required }];
  return (
    <DraftForm<Values>
      draftKey={`case.${of.id}.assign`}
      initial={initial}
      send={({ leadPerson, text, ...roles }, key) =>
        act("assign", { ...roles, leadPerson: filled(leadPerson), text: filled(text) }, key)
      }
      submitLabel={shared.does.assign}
      onDone={done}
      onCancel={cancel}
    >
      <p className="soft" style={{ marginBottom: 8 }}>
        {t.proposed}
      </p>
      <Form.Item name="departmentUnitId" label={t.department} rules={needed}>
        <UnitSelect kind="department" known={only(department)} autoFocus />
      </Form.Item>
      <Form.Item name="industryUnitId" label={t.industry} rules={needed}>
        <UnitSelect kind="industryCommittee" known={only(industry)} />
      </Form.Item>
      <Form.Item name="leadUnitId" label={t.lead} rules={needed}>
        <UnitSelect kind="partyOrganisation" known={only(lead)} />
      </Form.Item>
      <Form.Item name="leadPerson" label={t.leadPerson}>
        <Input maxLength={40} />
      </Form.Item>
      <Form.Item name="text" label={t.assignText}>
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 5 }} maxLength={500} />
      </Form.Item>
    </DraftForm>
  );
}
