import { useState } from "react";
import { Form, Input, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { sharedText } from "../../components/text.ts";
import { useDelayed } from "../../components/useDelayed.ts";
import { lines } from "./personSearch.ts";
import { employersQuery } from "./queries.ts";
import { personText } from "./text.ts";

export interface WorkValues {
  work: {
    employerId?: string;
    employerText?: string;
    line: (typeof lines)[number];
    from?: string;
  };
}

/** Where somebody works: a registered employer, or its name as it was told. */
export function WorkFields() {
  const t = useText(personText);
  const said = useText(words);
  const shared = useText(sharedText);
  const [typed, setTyped] = useState("");
  const found = useQuery(employersQuery(useDelayed(typed.trim())));
  return (
    <>
      <Form.Item
        name={["work", "line"]}
        label={t.line}
        rules={[{ required: true, message: shared.required }]}
      >
        <Select options={lines.map((value) => ({ value, label: said.line[value] }))} />
      </Form.Item>
      <Form.Item name={["work", "employerId"]} label={t.employer} extra={t.employerHint}>
        <Select
          allowClear
          showSearch={{ filterOption: false, onSearch: setTyped }}
          loading={found.isFetching}
          options={(found.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      <Form.Item name={["work", "employerText"]} label={t.employerText}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name={["work", "from"]} label={t.from}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}

/** The work as typed, in the contract's shape. */
export const saidWork = ({ employerId, employerText, line, from }: WorkValues["work"]) => ({
  employerId: employerId ?? null,
  siteId: null,
  employerText: employerText?.trim() ?? "",
  area: null,
  line,
  ...(from ? { from } : {}),
});
