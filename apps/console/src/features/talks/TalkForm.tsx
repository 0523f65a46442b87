import { App, Form, Input, InputNumber, Radio, Select } from "antd";
import { useQueryClient } from "@tanstack/react-query";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { AreaSelect } from "../../components/AreaSelect.tsx";
import { DraftForm } from "../../components/DraftForm.tsx";
import { sharedText } from "../../components/text.ts";
import { FindingList } from "./FindingList.tsx";
import { groups } from "./groupFindings.ts";
import { QuestionList } from "./QuestionList.tsx";
import { recordTalk, type NewTalk } from "./queries.ts";
import { kinds } from "./talkSearch.ts";
import { talkText } from "./text.ts";
import css from "./Talks.module.css";

const most = { platform: 1000, siteHead: 1000, worker: 100_000, office: 1000 };

/** One talk, questionnaire or day on the road; how many were there and what was found, of nobody by name. */
export function TalkForm({ onDone }: { onDone: () => void }) {
  const t = useText(talkText);
  const said = useText(words);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const must = [{ required: true, message: shared.required }];
  const mustWrite = [{ required: true, whitespace: true, message: shared.required }];
  return (
    <DraftForm<NewTalk>
      draftKey="talk.record"
      initial={{
        kind: "meeting",
        line: "all",
        attendance: { platform: 0, siteHead: 0, worker: 0, office: 0 },
        questions: [],
        findings: [],
      }}
      submitLabel={t.save}
      onCancel={onDone}
      send={recordTalk}
      onDone={() => {
        void message.success(t.saved);
        void client.invalidateQueries({ queryKey: ["talks"] });
        onDone();
      }}
    >
      <p className={css.nobody}>{t.nobody}</p>
      <Form.Item name="kind" label={t.kind}>
        <Radio.Group options={kinds.map((value) => ({ value, label: t.kinds[value] }))} />
      </Form.Item>
      <Form.Item name="heldOn" label={t.heldOn} rules={must}>
        <Input type="date" style={{ width: 180 }} />
      </Form.Item>
      <Form.Item name="area" label={t.area} rules={must}>
        <AreaSelect withDistrict />
      </Form.Item>
      <Form.Item name="line" label={t.line} rules={must}>
        <Select
          options={(
            ["all", "delivery", "express", "rideHailing", "freight", "streaming"] as const
          ).map((value) => ({ value, label: said.line[value] }))}
        />
      </Form.Item>
      <Form.Item name="place" label={t.place} rules={mustWrite}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <p className={css.head}>
        {t.attendance} <span className="soft">{t.attendanceHint}</span>
      </p>
      <div className={css.numbers}>
        {groups.map((group) => (
          <Form.Item key={group} name={["attendance", group]} label={t.groups[group]} rules={must}>
            <InputNumber min={0} max={most[group]} precision={0} style={{ width: "100%" }} />
          </Form.Item>
        ))}
      </div>
      <QuestionList rules={mustWrite} />
      <FindingList chosen={must} written={mustWrite} />
    </DraftForm>
  );
}
