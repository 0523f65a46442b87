import { useRef, useState, type ReactNode } from "react";
import { Alert, Button, Flex, Form, type FormInstance } from "antd";
import { useMutation } from "@tanstack/react-query";
import { newId, ProblemError } from "@juxin/api-client";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { markIssues } from "./markIssues.ts";
import { ProblemText } from "./ProblemText.tsx";
import { sharedText } from "./text.ts";
import { useDraft } from "./useDraft.ts";

interface Props<Values extends object> {
  /** Names the draft in this tab, e.g. `case.<id>.assign`. */
  draftKey: string;
  initial?: Partial<Values>;
  /** Sends the values; the key stays the same while no definite answer came. */
  send: (values: Values, key: string) => Promise<unknown>;
  submitLabel: string;
  onDone?: () => void;
  onCancel?: () => void;
  onRefused?: (error: ProblemError) => void;
  danger?: boolean;
  focusSubmit?: boolean;
  form?: FormInstance<Values>;
  children: ReactNode;
}

const hadNoAnswer = (error: Error): boolean =>
  !(error instanceof ProblemError) || error.status === 0 || error.status >= 500;

/** A form that loses nothing: its draft survives errors, closing and reloading; sent once. */
export function DraftForm<Values extends object>(props: Props<Values>) {
  const { draftKey, initial, send, submitLabel, onDone, onCancel, onRefused } = props;
  const t = useText(sharedText);
  const locale = useLocale();
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  const { kept, keep, clear } = useDraft<Values>(draftKey);
  const [draftShown, setDraftShown] = useState(kept !== null);
  const key = useRef(newId());

  const sending = useMutation({
    mutationFn: (values: Values) => send(values, key.current),
    onSuccess: () => {
      key.current = newId();
      clear();
      form.resetFields();
      onDone?.();
    },
    onError: (error) => {
      if (!hadNoAnswer(error)) key.current = newId();
      if (!(error instanceof ProblemError)) return;
      markIssues(form, error, locale);
      onRefused?.(error);
    },
  });
  const submitByKey = (event: React.KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
  };

  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ ...initial, ...kept }}
      onValuesChange={(_, values) => {
        keep(values as Partial<Values>);
        setDraftShown(true);
      }}
      onFinish={(values) => sending.mutate(values)}
      onKeyDown={submitByKey}
      scrollToFirstError
    >
      {props.children}
      {sending.isError && (
        <Alert
          type="error"
          showIcon
          style={{ marginBottom: 12 }}
          title={<ProblemText error={sending.error} />}
        />
      )}
      <Flex gap="small" align="center" wrap>
        <Button
          type="primary"
          htmlType="submit"
          danger={props.danger ?? false}
          loading={sending.isPending}
          autoFocus={props.focusSubmit ?? false}
        >
          {sending.isError && hadNoAnswer(sending.error) ? t.submitAgain : submitLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t.cancel}</Button>}
        {draftShown && <span className="soft">{t.draftKept}</span>}
      </Flex>
    </Form>
  );
}
