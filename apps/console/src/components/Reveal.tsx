import { useRef, useState } from "react";
import { Alert, AutoComplete, Button, Flex } from "antd";
import { useMutation } from "@tanstack/react-query";
import { newId } from "@juxin/api-client";
import { useText } from "@juxin/ui/web/useText.ts";
import { ProblemText } from "./ProblemText.tsx";
import { sharedText } from "./text.ts";
import css from "./Reveal.module.css";

interface Props {
  /** What the button says, e.g. 看电话. */
  label: string;
  /** Who is told of the look, said before it. */
  warning: string;
  purposes: readonly string[];
  /** What is shown, a line each. */
  reveal: (purpose: string, key: string) => Promise<readonly string[]>;
  onShown?: () => void;
}

/** Shows one thing in clear, once a purpose is said; it stays on this screen only. */
export function Reveal({ label, warning, purposes, reveal, onShown }: Props) {
  const t = useText(sharedText).reveal;
  const [open, setOpen] = useState(false);
  const [purpose, setPurpose] = useState("");
  const key = useRef(newId());
  const showing = useMutation({
    mutationFn: () => reveal(purpose.trim(), key.current),
    onSuccess: () => onShown?.(),
  });
  const close = () => {
    setOpen(false);
    key.current = newId();
    showing.reset();
  };
  if (!open)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  if (showing.data !== undefined)
    return (
      <span className={css.revealed}>
        {showing.data.length === 0 && t.none}
        {showing.data.map((line) => (
          <span key={line}>{line}</span>
        ))}
        <Button size="small" onClick={close}>
          {t.hide}
        </Button>
      </span>
    );
  return (
    <form
      className={css.reveal}
      onSubmit={(event) => {
        event.preventDefault();
        showing.mutate();
      }}
    >
      <p>{warning}</p>
      <Flex gap="small" wrap>
        <AutoComplete
          autoFocus
          aria-label={t.purpose}
          placeholder={t.purpose}
          style={{ flex: "1 1 180px" }}
          value={purpose}
          onChange={setPurpose}
          maxLength={60}
          options={purposes.map((value) => ({ value }))}
        />
        <Button
          type="primary"
          htmlType="submit"
          disabled={purpose.trim().length < 2}
          loading={showing.isPending}
        >
          {t.now}
        </Button>
        <Button onClick={close}>{t.hide}</Button>
      </Flex>
      {showing.isError && <Alert type="error" title={<ProblemText error={showing.error} />} />}
    </form>
  );
}
