import { useState } from "react";
import { Alert, Button, Flex, Input, Modal } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import type { ListedCase } from "../caseColumns.tsx";
import { acceptingOf } from "./acceptQueries.ts";
import { AcceptRow } from "./AcceptRow.tsx";
import { selectionText } from "./text.ts";
import { useAcceptMany } from "./useAcceptMany.ts";
import css from "./AcceptMany.module.css";

interface Props {
  cases: readonly ListedCase[];
  /** Told which were taken on. */
  close: (done: readonly string[]) => void;
}

/** Takes several cases on at once: what will be done to each, and then what became of it. */
export function AcceptMany({ cases: given, close }: Props) {
  const t = useText(selectionText);
  // The list goes on behind the dialog; what was chosen stays as it was.
  const [cases] = useState(given);
  const [text, setText] = useState("");
  const { results, running, run } = useAcceptMany(cases);
  const ready = cases.filter((one) => acceptingOf(one) !== null);
  const count = (is: string): number =>
    cases.filter((one) => results.get(one.id)?.is === is).length;
  const [done, failed] = [count("done"), count("failed")];
  const begun = results.size > 0;
  const left = ready.length - done;
  const ids = cases.filter((one) => results.get(one.id)?.is === "done").map((one) => one.id);
  return (
    <Modal
      open
      title={t.acceptTitle(ready.length)}
      width={680}
      footer={null}
      closable={!running}
      mask={{ closable: false }}
      keyboard={!running}
      onCancel={() => close(ids)}
    >
      <ul className={css.rows} aria-label={t.rows}>
        {cases.map((one) => (
          <AcceptRow key={one.id} of={one} result={results.get(one.id)} />
        ))}
      </ul>
      {cases.some((one) => acceptingOf(one) === "accept") && (
        <label className={css.word}>
          {t.word}
          <Input.TextArea
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            placeholder={t.wordHint}
            value={text}
            disabled={begun}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
      )}
      <div role="status">
        {begun && !running && (
          <Alert
            type={failed > 0 || left > 0 ? "warning" : "success"}
            showIcon
            title={left > 0 ? t.someDone(done, left) : t.allDone(done)}
          />
        )}
      </div>
      <Flex gap="small" justify="end" className={css.buttons ?? ""}>
        <Button key={left} disabled={running} autoFocus={left === 0} onClick={() => close(ids)}>
          {begun ? t.close : t.cancel}
        </Button>
        {left > 0 && (
          <Button type="primary" autoFocus loading={running} onClick={() => void run(text)}>
            {begun && !running ? t.again(left) : t.acceptCount(ready.length)}
          </Button>
        )}
      </Flex>
    </Modal>
  );
}
