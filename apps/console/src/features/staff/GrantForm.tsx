import { useEffect } from "react";
import { App, Form, Select } from "antd";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { useMe } from "../../app/session.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { unitsQuery } from "../../components/units.ts";
import { UnitSelect } from "../../components/UnitSelect.tsx";
import { giveGrant } from "./queries.ts";
import { roles } from "./staffSearch.ts";
import { staffText } from "./text.ts";

const lines = ["all", "delivery", "express", "rideHailing", "freight", "streaming"] as const;

interface Values {
  role: (typeof roles)[number];
  area: string;
  line: (typeof lines)[number];
  unitId: string;
}

/** Roles of an office, which answers for its whole area whatever the line. */
const ofEveryLine: readonly (Values["role"] | undefined)[] = [
  "areaClerk",
  "districtAdmin",
  "auditor",
];

/** The kind of unit a role acts for, so that the choice of units is short; null where any will do. */
function unitKind(role: Values["role"] | undefined, area: string | undefined) {
  if (role === "departmentClerk") return "department" as const;
  if (role === "industryClerk") return "industryCommittee" as const;
  if (role === "districtAdmin" || role === "auditor") return "district" as const;
  if (role === "areaClerk" && area !== undefined)
    return area.length === 12 ? ("community" as const) : ("street" as const);
  return undefined;
}

export function GrantForm({ accountId, close }: { accountId: string; close: () => void }) {
  const t = useText(staffText);
  const shared = useText(sharedText);
  const said = useText(words);
  const me = useMe();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Values>();
  const role = Form.useWatch("role", form);
  const area = Form.useWatch("area", form);
  const needed = [{ required: true, message: shared.required }];
  const kind = unitKind(role, area);
  const own = ofEveryLine.includes(role) ? { kind, area } : {};
  const units = useQuery({ ...unitsQuery(own), enabled: own.kind !== undefined });
  const ofArea = own.kind && units.data?.find((unit) => unit.area === area && unit.kind === kind);
  // An office answers for its own area: which unit it is follows from the area.
  useEffect(() => {
    if (ofArea) form.setFieldValue("unitId", ofArea.id);
  }, [form, ofArea]);
  return (
    <div style={{ marginTop: 16 }}>
      <DraftForm<Values>
        form={form}
        draftKey={`grant.${accountId}`}
        initial={{ line: "all", area: me.district.code }}
        send={({ line, ...values }, key) =>
          giveGrant(
            { accountId, ...values, line: ofEveryLine.includes(values.role) ? "all" : line },
            key,
          )
        }
        submitLabel={t.give}
        onCancel={close}
        onDone={() => {
          void message.success(t.given);
          void client.invalidateQueries({ queryKey: ["staff"] });
          close();
        }}
      >
        <Form.Item name="role" label={t.giveRole} rules={needed}>
          <Select autoFocus options={roles.map((value) => ({ value, label: said.role[value] }))} />
        </Form.Item>
        <Form.Item name="area" label={t.giveArea} rules={needed}>
          <AreaSelect withDistrict />
        </Form.Item>
        {!ofEveryLine.includes(role) && (
          <Form.Item name="line" label={t.giveLine} rules={needed}>
            <Select options={lines.map((value) => ({ value, label: said.line[value] }))} />
          </Form.Item>
        )}
        <Form.Item name="unitId" label={t.giveUnit} rules={needed}>
          <UnitSelect
            {...(kind === undefined ? {} : { kind })}
            {...(kind === "street" || kind === "community" ? { area } : {})}
          />
        </Form.Item>
      </DraftForm>
    </div>
  );
}
