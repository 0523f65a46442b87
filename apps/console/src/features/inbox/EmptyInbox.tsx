import { Button } from "antd";
import { Link } from "@tanstack/react-router";
import { useText } from "@juxin/ui/web/useText.ts";
import { useMay } from "../../app/session.ts";
import { Notice } from "../../components/Notice.tsx";
import type { InboxSearch } from "./inboxSearch.ts";
import { inboxText } from "./text.ts";

export function EmptyInbox({ search }: { search: InboxSearch }) {
  const t = useText(inboxText);
  const mayTakeIn = useMay("case.openFor");
  const filtered =
    search.box !== undefined || search.category !== undefined || search.urgency !== undefined;
  if (filtered)
    return (
      <Notice title={t.emptyFiltered} body={t.emptyFilteredBody}>
        <Link to="/inbox">
          <Button tabIndex={-1}>{t.clear}</Button>
        </Link>
      </Notice>
    );
  return (
    <Notice title={t.emptyTitle} body={t.emptyBody}>
      {mayTakeIn && <Link to="/take-in">{t.takeIn}</Link>}
    </Notice>
  );
}
