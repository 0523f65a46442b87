import { useText } from "@juxin/ui/web/useText.ts";
import { ShownOnce } from "../../components/ShownOnce.tsx";
import type { FeedKeyMade } from "./queries.ts";
import { feedText } from "./text.ts";
import css from "./Feeds.module.css";

/** What a body has to name besides, which its holder cannot know. */
const said = ({ source, registrationSource }: FeedKeyMade["key"]): string =>
  source === null ? `"source": "${registrationSource ?? ""}"` : `"sourceId": "${source.id}"`;

export function KeyShown({ of, close }: { of: FeedKeyMade; close: () => void }) {
  const t = useText(feedText);
  return (
    <ShownOnce title={t.madeTitle} lead={t.madeFor(of.key.name)} secret={of.token} close={close}>
      <p>{t.madeOnce}</p>
      <p className="soft" style={{ marginTop: 12 }}>
        {t.madeUse}
      </p>
      <p className={css.header}>{t.header(of.token.slice(0, 12))}</p>
      <p className="soft" style={{ marginTop: 12 }}>
        {t.madeBody}
      </p>
      <p className={css.header}>{said(of.key)}</p>
    </ShownOnce>
  );
}
