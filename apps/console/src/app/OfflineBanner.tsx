import { Link, useLocation } from "@tanstack/react-router";
import { isOpen } from "@juxin/ui/outbox/kept.ts";
import { useText } from "@juxin/ui/web/useText.ts";
import { useOnline } from "../components/useOnline.ts";
import { useVisitOutbox } from "../walk/outbox.ts";
import type { Me } from "./session.ts";
import { appText } from "./text.ts";
import css from "./Shell.module.css";

/** That there is no network, and what waits for one; the walk says both itself. */
export function OfflineBanner({ me }: { me: Me }) {
  const t = useText(appText);
  const online = useOnline();
  const { items } = useVisitOutbox();
  const onTheWalk = useLocation({ select: ({ pathname }) => pathname.startsWith("/visits") });
  const waiting = items.filter((item) => item.account === me.accountId && isOpen(item)).length;
  return (
    <div role="status">
      {!online && !onTheWalk && <p className={css.offline}>{t.offline}</p>}
      {waiting > 0 && !onTheWalk && (
        <p className={css.offline}>
          <Link to="/visits" search={{ show: "outbox" }}>
            {t.visitsWait(waiting)}
          </Link>
        </p>
      )}
    </div>
  );
}
