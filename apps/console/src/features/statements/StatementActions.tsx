import { useRef, useState } from "react";
import { Alert, App, Button, Flex, Form, Input, InputNumber } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newId, ProblemError } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { DraftForm } from "../../components/DraftForm.tsx";
import { ProblemText } from "../../components/ProblemText.tsx";
import { sharedText } from "../../components/text.ts";
import {
  adjustStatement,
  proposeStatement,
  refreshStatement,
  refuseStatement,
  signStatement,
  type Statement,
} from "./queries.ts";
import { statementText } from "./text.ts";
import { useCount } from "./useCount.ts";
import css from "./Statements.module.css";

type Press = "refresh" | "propose" | "sign";
const sends = { refresh: refreshStatement, propose: proposeStatement, sign: signStatement };

/** What the reader may do with the statement now: compute, ask for signatures, sign, return, correct. */
export function StatementActions({ of }: { of: Statement }) {
  const t = useText(statementText);
  const count = useCount();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const [form, setForm] = useState<"refuse" | "adjust" | null>(null);
  const key = useRef(newId());
  const told = { refresh: t.refreshed, propose: t.proposed, sign: t.signed };
  const renew = () => {
    void client.invalidateQueries({ queryKey: ["statements"] });
    void client.invalidateQueries({ queryKey: ["differences"] });
  };
  const press = useMutation({
    mutationFn: (what: Press) => sends[what](of, key.current),
    onSuccess: (answer, what) => {
      key.current = newId();
      client.setQueryData(["statements", "one", of.id], answer);
      void message.success(told[what]);
      renew();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError) || error.status === 0 || error.status >= 500) return;
      key.current = newId();
      if (error.status === 409) renew();
    },
  });
  const may = (what: Statement["abilities"][number]): boolean => of.abilities.includes(what);
  const ask = (what: Press, content: string) => () =>
    void modal.confirm({
      title: t[what],
      content,
      okText: t[what],
      onOk: () => press.mutateAsync(what).catch(() => undefined),
    });
  // There is nothing to be signed before anybody has handed in.
  const ready = of.computedAt !== null && of.figures.sources.length > 0;
  if (of.abilities.length === 0) return null;
  if (form !== null) return <Words of={of} kind={form} onClose={() => setForm(null)} />;
  return (
    <div className={css.actions}>
      <Flex gap="small" wrap>
        {may("sign") && (
          <Button
            type="primary"
            loading={press.isPending && press.variables === "sign"}
            onClick={ask("sign", t.signSure(count(of.figures.agreed)))}
          >
            {t.sign}
          </Button>
        )}
        {may("refuse") && <Button onClick={() => setForm("refuse")}>{t.refuse}</Button>}
        {may("refresh") && (
          <Button
            type={of.computedAt === null ? "primary" : "default"}
            loading={press.isPending && press.variables === "refresh"}
            onClick={() => press.mutate("refresh")}
          >
            {t.refresh}
          </Button>
        )}
        {may("propose") && (
          <Button
            type={ready ? "primary" : "default"}
            disabled={!ready}
            onClick={ask("propose", t.proposeSure)}
          >
            {t.propose}
          </Button>
        )}
        {may("adjust") && <Button onClick={() => setForm("adjust")}>{t.adjust}</Button>}
      </Flex>
      {press.isError && (
        <Alert
          type="error"
          showIcon
          style={{ marginTop: 8 }}
          title={<ProblemText error={press.error} />}
        />
      )}
    </div>
  );
}

interface Values {
  delta?: number;
  words: string;
}

/** The actions that need words: returning it, and correcting a locked one. */
function Words({
  of,
  kind,
  onClose,
}: {
  of: Statement;
  kind: "refuse" | "adjust";
  onClose: () => void;
}) {
  const t = useText(statementText);
  const shared = useText(sharedText);
  const client = useQueryClient();
  const { message } = App.useApp();
  const refuse = kind === "refuse";
  return (
    <section className={css.form}>
      <DraftForm<Values>
        draftKey={`statement.${of.id}.${kind}`}
        send={({ words, delta }, key) =>
          refuse
            ? refuseStatement(of, words.trim(), key)
            : adjustStatement(of, { delta: delta ?? 0, reason: words.trim() }, key)
        }
        submitLabel={refuse ? t.refuseSend : t.adjustSend}
        onCancel={onClose}
        onDone={() => {
          void message.success(refuse ? t.refused : t.adjusted);
          void client.invalidateQueries({ queryKey: ["statements"] });
          onClose();
        }}
      >
        {!refuse && (
          <Form.Item
            name="delta"
            label={t.adjustDelta}
            extra={t.adjustHint}
            rules={[{ required: true, message: shared.required }]}
          >
            <InputNumber precision={0} min={-100_000} max={100_000} autoFocus />
          </Form.Item>
        )}
        <Form.Item
          name="words"
          label={refuse ? t.refuseWhy : t.adjustWhy}
          rules={[{ required: true, whitespace: true, min: 2, message: shared.tooShort(2) }]}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={300} />
        </Form.Item>
      </DraftForm>
    </section>
  );
}
