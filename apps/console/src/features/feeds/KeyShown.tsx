import { Button, Modal, Typography } from "antd";
import { useText } from "@juxin/ui/web/useText.ts";
import type { FeedKeyMade } from "./queries.ts";
import { feedText } from "./text.ts";
import css from "./Feeds.module.css";

/** What a body has to name besides, which its holder cannot know. */
const said = ({ source, registrationSource }: FeedKeyMade["key"]): string =>
  source === null ? `"source": "${registrationSource ?? ""}"` : `"sourceId": "${source.id}"`;

/** Shown once, kept nowhere. */
export function KeyShown({ of, close }: { of: FeedKeyMade; close: () => void }) {
  const t = useText(feedText);
  return (
    <Modal
      open
      title={t.madeTitle}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Button type="primary" onClick={close}>
          {t.gotIt}
        </Button>
      }
    >
      <p>{t.madeFor(of.key.name)}</p>
      <p className={css.token}>
        <Typography.Text copyable style={{ font: "inherit" }}>
          {of.token}
        </Typography.Text>
      </p>
      <p>{t.madeOnce}</p>
      <p className="soft" style={{ marginTop: 12 }}>
        {t.madeUse}
      </p>
      <p className={css.header}>{t.header(of.token.slice(0, 12))}</p>
      <p className="soft" style={{ marginTop: 12 }}>
        {t.madeBody}
      </p>
      <p className={css.header}>{said(of.key)}</p>
    </Modal>
  );
}
