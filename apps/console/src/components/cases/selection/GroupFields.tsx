import { Form, Input, Segmented, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "../../text.ts";
import { openProblemsQuery } from "./groupQueries.ts";
import { selectionText } from "./text.ts";

export interface GroupValues {
  into: "new" | "existing";
  problemId?: string;
  title?: string;
  cause?: string;
}

export const problemOf = ({ into, problemId, title = "", cause = "" }: GroupValues) =>
  into === "existing" && problemId !== undefined
    ? problemId
    : { title: title.trim(), cause: cause.trim() };

/** An existing problem, or the name and common cause of a new one. */
export function GroupFields() {
  const t = useText(selectionText);
  const shared = useText(sharedText);
  const into = Form.useWatch("into");
  const problems = useQuery(openProblemsQuery);
  const atLeast = (min: number) => [
    { required: true, whitespace: true, min, message: shared.tooShort(min) },
  ];
  return (
    <>
      <Form.Item name="into" label={t.problem}>
        <Segmented
          options={[
            { value: "new", label: t.problemNew },
            { value: "existing", label: t.problemExisting },
          ]}
        />
      </Form.Item>
      {into === "existing" ? (
        <Form.Item name="problemId" rules={[{ required: true, message: shared.required }]}>
          <Select
            aria-label={t.chooseProblem}
            placeholder={t.chooseProblem}
            loading={problems.isFetching}
            showSearch={{ optionFilterProp: "label" }}
            notFoundContent={t.problemNone}
            options={(problems.data ?? []).map((problem) => ({
              value: problem.id,
              label: `${problem.title} · ${problem.areaName}`,
            }))}
          />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="title" label={t.problemTitle} rules={atLeast(4)}>
            <Input maxLength={60} placeholder={t.problemTitleHint} />
          </Form.Item>
          <Form.Item name="cause" label={t.problemCause} rules={atLeast(2)}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 5 }} maxLength={300} />
          </Form.Item>
        </>
      )}
    </>
  );
}
