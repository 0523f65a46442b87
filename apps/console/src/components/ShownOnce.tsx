import type { ReactNode } from "react";
import { Button, Modal, Typography } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { sharedText } from "./text.ts";
import css from "./ShownOnce.module.css";

interface Props {
  title: string;
  /** Whose it is, or what for. */
  lead: string;
  secret: string;
  /** What is to be done with it. */
  children: ReactNode;
  close: () => void;
}

/** A password or a key that is shown once and kept nowhere: closed by the one press that says it is noted. */
export function ShownOnce({ title, lead, secret, children, close }: Props) {
  const t = useText(sharedText);
  return (
    <Modal
      open
      title={title}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={close}>
          {t.noted}
        </Button>
      }
    >
      <p>{lead}</p>
      <p className={css.secret} data-long={secret.length > 24 || undefined}>
        <Typography.Text copyable style={{ font: "inherit" }}>
          {secret}
        </Typography.Text>
      </p>
      {children}
    </Modal>
  );
}
