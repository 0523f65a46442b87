import { use } from "react";
import { App, Button } from "antd";
import { useNavigate, useSearch } from "@tanstack/react-router";
import CloseOutlined from "@ant-design/icons/CloseOutlined";
import CopyOutlined from "@ant-design/icons/CopyOutlined";
import DownOutlined from "@ant-design/icons/DownOutlined";
import ExpandOutlined from "@ant-design/icons/ExpandOutlined";
import CompressOutlined from "@ant-design/icons/CompressOutlined";
import UpOutlined from "@ant-design/icons/UpOutlined";
import { nextStep } from "@juxin/ui/next.ts";
import { useLocale, useText } from "@juxin/ui/web/useText.ts";
import { CaseListContext } from "../../components/cases/CaseListContext.tsx";
import { DueMark } from "../../components/cases/DueMark.tsx";
import { StateTag } from "../../components/cases/StateTag.tsx";
import { useNarrow } from "../../components/useNarrow.ts";
import { useNow } from "../../components/useNow.ts";
import type { CaseDetail } from "./queries.ts";
import { caseText } from "./text.ts";
import { useAlone } from "./useAlone.ts";
import css from "./CasePanel.module.css";

/** Number, state, time left, what comes next; and the way back, on and off. */
export function CaseHead({ of }: { of: CaseDetail }) {
  const t = useText(caseText);
  const locale = useLocale();
  const now = useNow();
  const narrow = useNarrow();
  const { message } = App.useApp();
  const list = use(CaseListContext);
  const navigate = useNavigate();
  const { wide } = useSearch({ strict: false });
  const Heading = useAlone() ? "h1" : "h2";
  const widen = () =>
    void navigate({
      to: ".",
      search: (was) => ({ ...was, wide: wide === "yes" ? undefined : ("yes" as const) }),
    });
  const copy = () => {
    void navigator.clipboard?.writeText(of.number).then(() => message.success(t.copied));
  };
  return (
    <header className={css.head}>
      <div className={css.bar}>
        <Heading id="case-number">{of.number}</Heading>
        {!narrow && (
          <Button
            type="text"
            size="small"
            icon={<CopyOutlined />}
            aria-label={t.copyLink}
            onClick={copy}
          />
        )}
        <span className={css.marks}>
          <StateTag state={of.state} abilities={of.abilities} />
          <DueMark urgency={of.urgency} dueAt={of.dueAt} />
        </span>
        <span className={css.gap} />
        {list && (
          <>
            <Button
              type="text"
              icon={<UpOutlined />}
              aria-label={t.previous}
              onClick={() => list.step(-1)}
            />
            <Button
              type="text"
              icon={<DownOutlined />}
              aria-label={t.following}
              onClick={() => list.step(1)}
            />
            {!narrow && (
              <Button
                type="text"
                icon={wide === "yes" ? <CompressOutlined /> : <ExpandOutlined />}
                aria-label={wide === "yes" ? t.collapse : t.expand}
                onClick={widen}
              />
            )}
            <Button
              type="text"
              icon={<CloseOutlined />}
              aria-label={t.close}
              onClick={list.close}
            />
          </>
        )}
      </div>
      <p className={css.next}>{nextStep(of, now, locale, "staff").sentence}</p>
    </header>
  );
}
