import { Button, Modal, Typography } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import { staffText } from "./text.ts";
import css from "./StaffPage.module.css";

export interface FirstPassword {
  id: string;
  name: string;
  login: string;
  password: string;
}

/** Shown once, kept nowhere. */
export function InitialPassword({ of, close }: { of: FirstPassword; close: () => void }) {
  const t = useText(staffText);
  return (
    <Modal
      open
      title={t.password}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={close}>
          {t.gotIt}
        </Button>
      }
    >
      <p>{t.passwordFor(of.name, of.login)}</p>
      <p className={css.password}>
        <Typography.Text copyable style={{ font: "inherit" }}>
          {of.password}
        </Typography.Text>
      </p>
      <p className="soft">{t.passwordOnce}</p>
    </Modal>
  );
}
