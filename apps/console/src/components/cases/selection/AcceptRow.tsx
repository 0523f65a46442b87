import CheckOutlined from "@ant-design/icons/CheckOutlined";
import LoadingOutlined from "@ant-design/icons/LoadingOutlined";
import WarningOutlined from "@ant-design/icons/WarningOutlined";
import { useText } from "@juxin/ui/web/useText.ts";
import { words } from "@juxin/ui/words.ts";
import { ProblemText } from "../../ProblemText.tsx";
import { sharedText } from "../../text.ts";
import { useCategories } from "../caseSettings.ts";
import type { ListedCase } from "../caseColumns.tsx";
import { acceptingOf } from "./acceptQueries.ts";
import { selectionText } from "./text.ts";
import type { Result } from "./useAcceptMany.ts";
import css from "./AcceptMany.module.css";

interface Props {
  of: ListedCase;
  result: Result | undefined;
}

/** One of several cases: what it is, and what will become of it or did. */
export function AcceptRow({ of, result }: Props) {
  const shared = useText(sharedText);
  const { name } = useCategories();
  return (
    <li className={css.row} data-result={result?.is}>
      <span className={css.number}>{of.number}</span>
      <span className={css.what}>
        {name(of.category)} · {of.text ?? shared.sensitive}
      </span>
      <Outcome of={of} result={result} />
    </li>
  );
}

function Outcome({ of, result }: Props) {
  const t = useText(selectionText);
  const states = useText(words).caseState;
  const how = acceptingOf(of);
  if (how === null) return <span className={css.outcome}>{t.notNow(states[of.state])}</span>;
  switch (result?.is) {
    case undefined:
      return (
        <span className={css.outcome}>
          {how === "receive" ? t.willReceive(of.pendingTransfer?.from.name ?? "") : t.willAccept}
        </span>
      );
    case "busy":
      return (
        <span className={css.outcome}>
          <LoadingOutlined aria-hidden /> {t.busy}
        </span>
      );
    case "done":
      return (
        <span className={css.outcome}>
          <CheckOutlined aria-hidden /> {how === "receive" ? t.received : t.accepted}
        </span>
      );
    case "failed":
      return (
        <span className={css.outcome}>
          <WarningOutlined aria-hidden /> {t.failed}
          <span className={css.why}>
            <ProblemText error={result.error} />
          </span>
        </span>
      );
  }
}
